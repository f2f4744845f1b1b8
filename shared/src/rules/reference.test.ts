import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator, type InterfaceLang, type Messages } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import { catalog } from './catalog/index.ts'
import { ruleIndexMarkdown, rulePage, rulePageMarkdown } from './reference.ts'
import { rulesetOf } from './ruleset.ts'

const catalogues: [InterfaceLang, Messages][] = [
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['pt', pt],
]

// After a change of a rule or its words: `vitest run shared/src/rules/reference.test.ts -u`.
describe.for(catalogues)('the reference in %s', ([lang, messages]) => {
  const docs = fileURLToPath(new URL(`../../../docs/rules/${lang}/`, import.meta.url))
  const translator = createTranslator(lang, messages)
  const pages = catalog.map((rule) => rulePage(rule, { translator, messages }))

  test.for(pages)('$id is current', async (page) => {
    const text = rulePageMarkdown(page, translator)
    expect(text).not.toMatch(/\{\{|undefined|rules\./)
    await expect(text).toMatchFileSnapshot(`${docs}${page.id}.md`)
  })

  test('every rule has an example, and every number that can be set is told', () => {
    expect(pages.filter(({ example }) => !example?.found || !example.better).map(({ id }) => id)).toEqual([])
    for (const [index, { limits }] of pages.entries()) {
      const told = Object.keys(catalog[index]?.limits ?? {})
      if (told.length === 0) expect(limits).toBeUndefined()
      else {
        const words = (messages.help.limits as Readonly<Record<string, string>>)[catalog[index]?.id ?? '']
        for (const name of told) expect(words).toContain(`{{${name}}}`)
      }
    }
  })

  test('the list is current, and no page is left of a rule that is gone', async () => {
    await expect(ruleIndexMarkdown(pages, translator)).toMatchFileSnapshot(`${docs}README.md`)
    const expected = ['README.md', ...pages.map(({ id }) => `${id}.md`)]
    expect(readdirSync(docs).sort()).toEqual(expected.sort())
  })
})

test('a page tells the numbers and the severity that the design sets', () => {
  const rule = catalog.find(({ id }) => id === 'raci-too-many-consulted')
  if (!rule) throw new Error('The rule is gone.')
  const translator = createTranslator('en', en)
  const ruleset = rulesetOf({
    thresholds: { [rule.id]: { consulted: 3 } },
    severities: { [rule.id]: 'advice' },
  })
  const page = rulePage(rule, { translator, messages: en, ruleset })
  expect(page.limits).toBe('More than 3 consulted, or more than 40% of the columns where that is more.')
  expect(page.severity).toBe('Advice')
  const off = rulesetOf({ severities: { [rule.id]: 'off' } })
  expect(rulePage(rule, { translator, messages: en, ruleset: off }).severity).toBe('Left out in this design')
})

test('an example is written for no rule that is gone, and every source with an address is listed', () => {
  const ids = new Set<string>(catalog.map(({ id }) => id))
  expect(Object.keys(en.help.examples).filter((id) => !ids.has(id))).toEqual([])
  const list = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8')
  for (const rule of catalog) {
    const page = rulePage(rule, { translator: createTranslator('en', en), messages: en })
    for (const { key, url } of page.sources) if (url) expect(list, key).toContain(url)
  }
})

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator, type InterfaceLang, type Messages } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import { catalog } from './catalog/index.ts'
import { ruleIndexMarkdown, rulePage, rulePageMarkdown } from './reference.ts'

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
  const pages = catalog.map((rule) => rulePage(rule, translator, messages))

  test.for(pages)('$id is current', async (page) => {
    const text = rulePageMarkdown(page, translator)
    expect(text).not.toMatch(/\{\{|undefined|rules\./)
    await expect(text).toMatchFileSnapshot(`${docs}${page.id}.md`)
  })

  test('the list is current, and no page is left of a rule that is gone', async () => {
    await expect(ruleIndexMarkdown(pages, translator)).toMatchFileSnapshot(`${docs}README.md`)
    const expected = ['README.md', ...pages.map(({ id }) => `${id}.md`)]
    expect(readdirSync(docs).sort()).toEqual(expected.sort())
  })
})

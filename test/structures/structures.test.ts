import { readdirSync, readFileSync } from 'node:fs'
import { applyTo } from 'shared/commands'
import { readDesign, writeDesign } from 'shared/format'
import { createTranslator, type InterfaceLang, type Messages } from 'shared/i18n'
import { messages as en } from 'shared/i18n/en'
import { messages as es } from 'shared/i18n/es'
import { messages as fr } from 'shared/i18n/fr'
import { messages as pt } from 'shared/i18n/pt'
import { type Design, designFrom } from 'shared/model'
import { evaluate, type Finding, reportOf } from 'shared/rules'
import { describe, expect, test } from 'vitest'
import { expectations } from './expectations.ts'

const folder = new URL('../fixtures/structures/', import.meta.url)
const catalogues: Readonly<Record<InterfaceLang, Messages>> = { en, es, pt, fr }
const today = '2025-06-30'

test('every structure has its expectations', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
  expect(files.sort()).toEqual(Object.keys(expectations).sort())
})

describe.for(Object.entries(expectations))('%s', ([name, { finds, never }]) => {
  const bytes = readFileSync(new URL(`${name}.json`, folder), 'utf8')
  const read = readDesign(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const design = designFrom(read.data)
  const evaluation = evaluate(design, { today })

  test('is a canonical file', () => {
    expect(writeDesign(read.data)).toBe(bytes)
  })

  test('shows what it must, and nothing else, in its map', () => {
    const found: Record<string, string[]> = {}
    for (const { rule, family, targets } of evaluation.findings) {
      if (family !== 'structure') found[rule] = [...(found[rule] ?? []), targets.join(' ')]
    }
    expect(found).toEqual(finds)
  })

  test.for(never)('raises no %s', (rule) => {
    expect(evaluation.findings.filter((finding) => finding.rule === rule)).toEqual([])
  })

  test('says everything in four languages', () => {
    for (const [lang, messages] of Object.entries(catalogues)) {
      const { findings, notStated } = reportOf(
        evaluation,
        design,
        createTranslator(lang as InterfaceLang, messages),
      )
      for (const { message } of [...findings, ...notStated])
        expect(message).not.toMatch(/^rules\.|\{\{|undefined|\[object/)
    }
  })

  test('every fix removes its finding and adds no error', () => {
    for (const stage of ['draft', 'submit'] as const) {
      const errors = errorsOf(design, stage)
      for (const finding of evaluate(design, { stage, today }).findings) {
        for (const fix of finding.fixes) {
          let fresh = 0
          const mended = applyTo(
            design,
            fix.commands(() => `new-${++fresh}`),
          )
          const named = `${placeOf(finding)} ${fix.id}`
          if (typeof mended === 'string') throw new Error(`${named} is refused: ${mended}`)
          const after = evaluate(mended, { stage, today }).findings
          expect(after.map(placeOf), named).not.toContain(placeOf(finding))
          expect(
            errorsOf(mended, stage).filter((error) => !errors.includes(error)),
            named,
          ).toEqual([])
        }
      }
    }
  })
})

function errorsOf(design: Design, stage: 'draft' | 'submit'): string[] {
  return evaluate(design, { stage, today })
    .findings.filter(({ severity }) => severity === 'error')
    .map(placeOf)
}

function placeOf({ rule, targets }: Pick<Finding, 'rule' | 'targets'>): string {
  return `${rule} ${targets.join(' ')}`
}

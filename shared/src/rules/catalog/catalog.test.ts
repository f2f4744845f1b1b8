import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyTo } from '../../commands/index.ts'
import { messages as en } from '../../i18n/en/index.ts'
import { messages as es } from '../../i18n/es/index.ts'
import { messages as fr } from '../../i18n/fr/index.ts'
import { createTranslator, type InterfaceLang, type Messages } from '../../i18n/index.ts'
import { messages as pt } from '../../i18n/pt/index.ts'
import { designFrom } from '../../model/index.ts'
import { anyBrokenDesign } from '../../testing/brokenDesigns.ts'
import { evaluate, type Finding } from '../engine.ts'
import { reportOf } from '../report.ts'
import { catalog } from './index.ts'

const catalogues: Readonly<Record<InterfaceLang, Messages>> = { en, es, pt, fr }
const today = '2025-06-30'

describe('every rule', () => {
  test('has an id of its own', () => {
    const ids = catalog.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('hides rules that exist', () => {
    const ids = new Set(catalog.map((rule) => rule.id))
    const hidden = catalog.flatMap((rule) => rule.hides ?? [])
    for (const hides of hidden) expect(ids).toContain(typeof hides === 'string' ? hides : hides.rule)
  })

  test.for(catalog)('$id stands in a file of its name, with its test beside it', ({ id, family }) => {
    const path = fileURLToPath(new URL(`${family}/${id}.ts`, import.meta.url))
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(`id: '${id}'`)
    const itsTest = readFileSync(path.replace(/\.ts$/, '.test.ts'), 'utf8')
    // The engine alone finds this one.
    if (id !== 'rule-failed') expect(itsTest).toMatch(/ruleTester\(\w+, \{[\s\S]*clean: \{[\s\S]*flagged: \{/)
  })

  test.for(catalog)('$id is explained in every language', ({ id, sources }) => {
    for (const [lang, messages] of Object.entries(catalogues)) {
      const { lookUp } = createTranslator(lang as InterfaceLang, messages)
      for (const part of ['title', 'what', 'why']) expect(lookUp(`rules.${id}.${part}`)).toBeTruthy()
      for (const source of sources) expect(lookUp(`rules.sources.${source}`), source).toBeTruthy()
    }
    expect(sources).not.toHaveLength(0)
  })

  test('no words are left of rules that are gone', () => {
    const shared = new Set(['words', 'sources', 'samples', 'profiles', 'limits'])
    const worded = Object.keys(en.rules).filter((key) => !shared.has(key))
    expect(worded.sort()).toEqual(catalog.map((rule) => rule.id).sort())
  })
})

describe('on any design, however broken', () => {
  test('no rule throws, and every answer has a place of its own and words', () => {
    fc.assert(
      fc.property(anyBrokenDesign(), fc.constantFrom('draft', 'submit'), (design, stage) => {
        const evaluation = evaluate(design, { stage, today })
        expect(evaluation.findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([])
        const places = evaluation.findings.map(placeOf)
        expect(places).toEqual([...new Set(places)])
        for (const [lang, messages] of Object.entries(catalogues)) {
          const report = reportOf(evaluation, design, createTranslator(lang as InterfaceLang, messages))
          for (const { message, rule } of [...report.findings, ...report.notStated]) {
            expect(message, rule).not.toMatch(/^rules\.|undefined|\[object/)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same design gives the same answer, in whatever order it is held', () => {
    fc.assert(
      fc.property(anyBrokenDesign(), (design) => {
        const { bodies, seats = [], relations = [], activities = [], assignments = [] } = design.data
        const again = designFrom({
          ...design.data,
          bodies: [...bodies].reverse(),
          seats: [...(seats ?? [])].reverse(),
          relations: [...(relations ?? [])].reverse(),
          activities: [...(activities ?? [])].reverse(),
          assignments: [...(assignments ?? [])].reverse(),
        })
        const plain = (evaluation: unknown) => JSON.parse(JSON.stringify(evaluation))
        expect(plain(evaluate(again, { today }))).toEqual(plain(evaluate(design, { today })))
      }),
      { numRuns: 300 },
    )
  })

  test('every fix can be carried out, removes its finding and adds no error', () => {
    fc.assert(
      fc.property(anyBrokenDesign(), fc.constantFrom('draft', 'submit'), (design, stage) => {
        const before = evaluate(design, { stage, today })
        const errors = new Set(keysOf(before.findings.filter(isError)))
        for (const finding of before.findings) {
          for (const fix of finding.fixes) {
            let fresh = 0
            const mended = applyTo(
              design,
              fix.commands(() => `new-${++fresh}`),
            )
            const named = `${finding.rule} ${finding.targets.join(' ')} ${fix.id}`
            if (typeof mended === 'string') throw new Error(`${named} is refused: ${mended}`)
            const after = evaluate(mended, { stage, today }).findings
            expect(keysOf(after), named).not.toContain(placeOf(finding))
            expect(
              keysOf(after.filter(isError)).filter((error) => !errors.has(error)),
              named,
            ).toEqual([])
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

function keysOf(findings: readonly Finding[]): string[] {
  return findings.map(placeOf)
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error'
}

/**
 * Where a finding is, its targets in their order: where three bodies all report to one another, each has two
 * superiors, and three findings name the same three bodies.
 */
function placeOf({ rule, targets }: Pick<Finding, 'rule' | 'targets'>): string {
  return `${rule} ${targets.join(' ')}`
}

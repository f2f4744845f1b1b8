import { describe, expect, test } from 'vitest'
import type { Waiver } from '../model/index.ts'
import { sketch } from '../testing/sketch.ts'
import { levelMissing } from './catalog/structure/level-missing.ts'
import { defineRule } from './defineRule.ts'
import { evaluate } from './engine.ts'

const today = '2025-06-30'
const levels = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
} as const

function rulesIn(design: Parameters<typeof evaluate>[0]): string[] {
  return evaluate(design, { today }).findings.map(({ rule }) => rule)
}

describe('the day', () => {
  test('is the given one, else that of the design, else today', () => {
    const dated = sketch({ design: { asOf: '2022-10-31' } })
    expect(evaluate(dated, { asOf: '2024-01-01', today }).asOf).toBe('2024-01-01')
    expect(evaluate(dated, { today }).asOf).toBe('2022-10-31')
    expect(evaluate(sketch({ design: { asOf: null } }), { today }).asOf).toBe(today)
  })
})

describe('one finding per cause', () => {
  test('an empty row hides what follows from it', () => {
    const rules = rulesIn(sketch({ bodies: levels, rows: { a1: {}, a2: { cells: { dir: 'C' } } } }))
    expect(rules.filter((rule) => rule === 'raci-row-empty')).toHaveLength(1)
    expect(rules.filter((rule) => rule === 'raci-missing-accountable')).toHaveLength(1)
    expect(rules.filter((rule) => rule === 'raci-missing-responsible')).toHaveLength(1)
  })

  test('a missing directive level hides the skips of it', () => {
    const { dir: _, ...without } = levels
    const rules = rulesIn(sketch({ bodies: without, lines: ['op reports-to cab'] }))
    expect(rules).toContain('level-missing')
    expect(rules).not.toContain('level-skip')
  })

  test('a missing strategic level hides that nothing leads there', () => {
    const { cab: _, ...without } = levels
    const rules = rulesIn(sketch({ bodies: without, lines: ['op reports-to dir'] }))
    expect(rules).toContain('level-missing')
    expect(rules).not.toContain('no-escalation-path')
  })

  test('a missing operational level hides neither', () => {
    const { op: _, ...without } = levels
    expect(rulesIn(sketch({ bodies: { ...without, o2: levels.op } }))).toContain('no-escalation-path')
  })

  test('a body that reports to nobody and can escalate nothing is told both', () => {
    const rules = rulesIn(sketch({ bodies: levels, lines: ['dir reports-to cab'] }))
    expect(rules).toEqual(expect.arrayContaining(['body-orphan', 'no-escalation-path']))
  })
})

describe('waivers', () => {
  const lines = ['dir reports-to cab', 'op reports-to cab']
  const given: Waiver = {
    rule: 'level-skip',
    targets: ['cab', 'op'],
    reason: 'As the decree has it',
    by: 'Ministry of the Presidency',
    at: '2025-01-15',
  }
  const withWaivers = (...waivers: Waiver[]) => sketch({ bodies: levels, lines, design: { waivers } })
  const skip = (...waivers: Waiver[]) =>
    evaluate(withWaivers(...waivers), { today }).findings.find(({ rule }) => rule === 'level-skip')

  test('hold for the same rule and the same set of targets, in any order', () => {
    expect(skip(given)?.waived).toEqual(given)
    expect(skip({ ...given, targets: ['op'] })?.waived).toBeUndefined()
    expect(skip({ ...given, rule: 'body-orphan' })?.waived).toBeUndefined()
  })

  test('hold up to their last day', () => {
    expect(skip({ ...given, until: today })?.waived).toBeDefined()
    expect(skip({ ...given, until: '2025-06-29' })?.waived).toBeUndefined()
  })

  test('take their finding out of the severities and count it as waived', () => {
    const before = evaluate(withWaivers(), { today }).counts
    const after = evaluate(withWaivers(given), { today }).counts
    expect(after).toEqual({ ...before, warning: before.warning - 1, waived: 1 })
  })
})

describe('severity and order', () => {
  test('what is a warning in a draft can be an error at submit', () => {
    const design = sketch({ bodies: levels, rows: { a1: {} } })
    const severity = (stage: 'draft' | 'submit') =>
      evaluate(design, { stage, today }).findings.find(({ rule }) => rule === 'raci-row-empty')?.severity
    expect(severity('draft')).toBe('warning')
    expect(severity('submit')).toBe('error')
  })

  test('errors come first, then the order of the catalogue, then the targets', () => {
    const { findings } = evaluate(
      sketch({ bodies: { z: {}, b: { level: 'directive' } }, rows: { a1: {} } }),
      { today },
    )
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    const areas = findings
      .filter(({ rule }) => rule === 'core-area-without-lead')
      .map(({ targets }) => targets[0])
    expect(areas).toEqual(['capabilities', 'digital-government', 'infrastructure'])
  })
  const order = ['error', 'warning', 'advice']

  test('a ruleset may set the numbers of a rule', () => {
    const tooMany = defineRule({
      ...levelMissing,
      scope: 'design',
      limits: { bodies: 3 },
      *check(design, _, { limits }) {
        if (design.bodies.length > limits.bodies) yield { message: 'missing', data: {}, targets: ['design'] }
      },
    })
    const profile = { id: 'test', version: '2', rules: [tooMany] }
    const design = sketch({ bodies: levels })
    expect(evaluate(design, { today, profile }).findings).toEqual([])
    const strict = { ...profile, limits: { [tooMany.id]: { bodies: 2 } } }
    expect(evaluate(design, { today, profile: strict }).findings).toHaveLength(1)
  })
})

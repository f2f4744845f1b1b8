import { describe, expect, test } from 'vitest'
import type { Waiver } from '../model/index.ts'
import { sketch } from '../testing/sketch.ts'
import { levelMissing } from './catalog/structure/level-missing.ts'
import { defineRule } from './defineRule.ts'
import { evaluate, type Finding } from './engine.ts'
import { basisOf } from './waivers.ts'

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
    const expired = (asOf: string) =>
      evaluate(withWaivers({ ...given, until: '2025-06-30' }), { asOf }).findings.some(
        ({ rule }) => rule === 'waiver-expired',
      )
    expect([expired('2025-06-29'), expired('2025-06-30'), expired('2025-07-01')]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('take their finding out of the severities and count it as waived', () => {
    const before = evaluate(withWaivers(), { today }).counts
    const after = evaluate(withWaivers(given), { today }).counts
    expect(after).toEqual({ ...before, warning: before.warning - 1, waived: 1 })
  })
})

describe('a waiver with a basis', () => {
  const lines = ['dir reports-to cab', 'op reports-to cab']
  const rows = { a1: { name: 'Approve the plan', cells: { cab: 'A', dir: 'A', op: 'R' } } }
  const several = (waivers: readonly Waiver[], more: Partial<Parameters<typeof sketch>[0]> = {}) =>
    evaluate(sketch({ bodies: levels, lines, rows, design: { waivers }, ...more }), { today }).findings.find(
      ({ rule }) => rule === 'raci-multiple-accountable',
    )
  const given: Waiver = {
    rule: 'raci-multiple-accountable',
    targets: ['a1', 'cab', 'dir'],
    reason: 'As the law has it',
    by: 'Owner',
    at: '2025-01-15',
    basis: basisOf(several([]) as Finding),
  }

  test('holds while the finding says what it said', () => {
    expect(several([given])?.waived).toEqual(given)
  })

  test('holds when a body or an activity is only called something else', () => {
    const renamed = {
      cab: { ...levels.cab, name: { en: 'Digital cabinet' } },
      dir: levels.dir,
      op: levels.op,
    }
    const row = { a1: { ...rows.a1, name: 'Adopt the plan' } }
    expect(several([given], { bodies: renamed as never, rows: row })?.waived).toEqual(given)
  })

  test('is void when the finding says something else, which the finding tells', () => {
    const other = { ...given, basis: 'sha256-of-another-state' }
    expect(several([other])).toMatchObject({ lapsed: { waiver: other, because: 'changed' } })
    expect(several([other])?.waived).toBeUndefined()
  })

  test('is void when what the rule counts has changed', () => {
    const seat = (id: string) => [id, { body: 'dir', function: 'member' }] as const
    const large = (count: number, waivers: readonly Waiver[]) =>
      evaluate(
        sketch({
          bodies: { ...levels, dir: { level: 'directive', kind: 'collegiate', mandate: 'decision' } },
          seats: Object.fromEntries(Array.from({ length: count }, (_, index) => seat(`s${index}`))),
          design: { waivers },
        }),
        { today },
      ).findings.find(({ rule }) => rule === 'body-too-large')
    const accepted = {
      ...given,
      rule: 'body-too-large',
      targets: ['dir'],
      basis: basisOf(large(12, []) as Finding),
    }
    expect(large(12, [accepted])?.waived).toEqual(accepted)
    expect(large(13, [accepted])?.lapsed?.because).toBe('changed')
  })

  test('a later one for the state as it is now holds beside the void one', () => {
    const other = { ...given, at: '2024-01-01', basis: 'sha256-of-another-state' }
    expect(several([other, given])?.waived).toEqual(given)
  })

  test('without the owner accepts no error, also not one that comes at submission alone', () => {
    const design = (waivers: readonly Waiver[]) =>
      sketch({ bodies: levels, rows: { a1: {} }, design: { waivers } })
    const upTo = 'warning' as const
    const waiver: Waiver = { ...given, rule: 'raci-row-empty', targets: ['a1'], basis: null, upTo }
    const empty = (stage: 'draft' | 'submit') =>
      evaluate(design([waiver]), { today, stage }).findings.find(({ rule }) => rule === 'raci-row-empty')
    expect(empty('draft')?.waived).toEqual(waiver)
    expect(empty('submit')).toMatchObject({ severity: 'error', lapsed: { waiver, because: 'error' } })
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

import { describe, expect, test } from 'vitest'
import type { RulesetChoice } from '../model/index.ts'
import { sketch } from '../testing/sketch.ts'
import { evaluate, limitsOf, rulesetOf, type Stage, severityIn } from './index.ts'

const today = '2025-06-30'
const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
} as const
const skip = ['dir reports-to cab', 'op reports-to cab']

function judged(ruleset: RulesetChoice | null, stage: Stage = 'draft') {
  const design = sketch({ bodies, lines: skip, rows: { a1: {} }, design: { ruleset } })
  const evaluation = evaluate(design, { today, stage })
  const severities = Object.fromEntries(evaluation.findings.map(({ rule, severity }) => [rule, severity]))
  return { ...evaluation, severities }
}

describe('a severity that the design sets', () => {
  test('takes the place of what is no error, softer or harder', () => {
    expect(judged(null).severities['level-skip']).toBe('warning')
    expect(judged({ severities: { 'level-skip': 'advice' } }).severities['level-skip']).toBe('advice')
    expect(judged({ severities: { 'level-skip': 'error' } }).severities['level-skip']).toBe('error')
  })

  test('leaves out what is off, and what is not stated of it', () => {
    const before = judged(null)
    const after = judged({ severities: { 'level-skip': 'off' } })
    expect(after.severities).not.toHaveProperty('level-skip')
    expect(after.counts).toEqual({ ...before.counts, warning: before.counts.warning - 1 })
  })

  test('never takes an error away, not even one that comes at submission alone', () => {
    const ruleset = { severities: { 'raci-row-empty': 'off', 'core-area-without-lead': 'advice' } } as const
    expect(judged(ruleset).severities).not.toHaveProperty('raci-row-empty')
    expect(judged(ruleset, 'submit').severities['raci-row-empty']).toBe('error')
    expect(judged(ruleset).severities['core-area-without-lead']).toBe('error')
  })

  test('what is off hides nothing that follows from it', () => {
    const rules = Object.keys(judged({ severities: { 'raci-row-empty': 'off' } }).severities)
    expect(rules).toContain('raci-missing-accountable')
  })
})

test('a number that the design sets takes the place of the rule’s own', () => {
  const seats = Object.fromEntries(
    ['s1', 's2', 's3', 's4', 's5'].map((id) => [id, { body: 'dir', function: 'member' }] as const),
  )
  const rules = (ruleset: RulesetChoice | null) =>
    evaluate(
      sketch({
        bodies: { ...bodies, dir: { level: 'directive', kind: 'collegiate', mandate: 'decision' } },
        seats,
        design: { ruleset },
      }),
      { today },
    ).findings.map(({ rule }) => rule)
  expect(rules(null)).not.toContain('body-too-large')
  expect(rules({ thresholds: { 'body-too-large': { directive: 4 } } })).toContain('body-too-large')
})

describe('an evaluation names its ruleset', () => {
  test('by id and version alone while the design sets nothing, or nothing that has an effect', () => {
    for (const ruleset of [null, {}, { thresholds: { 'too-many-layers': { most: 5 } } }]) {
      expect(judged(ruleset).ruleset).toEqual({
        id: 'three-levels',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      })
    }
  })

  test('with what is adapted, where it has an effect', () => {
    const { ruleset } = judged({
      thresholds: { 'too-many-layers': { most: 7, other: 3 }, gone: { most: 1 } },
      severities: { 'level-skip': 'off', 'level-missing': 'off' },
    })
    expect(ruleset.adapted).toEqual({
      thresholds: { 'too-many-layers': { most: 7 } },
      severities: { 'level-skip': 'off' },
    })
  })

  test('by the profile that the design chose', () => {
    expect(judged({ profile: 'plain-raci' }).ruleset.id).toBe('plain-raci')
    expect(judged({ profile: 'no-such-profile' }).ruleset.id).toBe('three-levels')
  })
})

test('names of the language’s own are no rules', () => {
  const hostile = JSON.parse(
    '{"thresholds":{"toString":{"most":1},"too-many-layers":{"valueOf":2}},"severities":{"hasOwnProperty":"off"}}',
  ) as RulesetChoice
  const ruleset = rulesetOf(hostile)
  expect(ruleset.adapted).toBeUndefined()
  expect(ruleset.problems.map(({ kind }) => kind)).toEqual(['rule', 'limit', 'rule'])
  for (const rule of ruleset.profile.rules) {
    for (const value of Object.values(limitsOf(ruleset, rule))) expect(typeof value).toBe('number')
    expect(severityIn(ruleset, rule.id, 'advice')).toBe('advice')
  }
})

test('the same choice is the same ruleset', () => {
  const choice: RulesetChoice = { profile: 'cross-border' }
  expect(rulesetOf(choice)).toBe(rulesetOf(choice))
  expect(rulesetOf(undefined)).toBe(rulesetOf(null))
})

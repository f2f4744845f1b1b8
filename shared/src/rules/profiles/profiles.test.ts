import { describe, expect, test } from 'vitest'
import { messages as en } from '../../i18n/en/index.ts'
import { createTranslator } from '../../i18n/index.ts'
import type { RulesetChoice } from '../../model/index.ts'
import { sketch } from '../../testing/sketch.ts'
import { catalog } from '../catalog/index.ts'
import { evaluate } from '../engine.ts'
import { rulesLeftOut } from '../ruleset.ts'
import { crossBorder, plainRaci, profiles, threeLevels } from './index.ts'
import { canBeError, isInRange, limitsIn, rangeOf } from './ranges.ts'

const today = '2025-06-30'

describe('every profile', () => {
  test('has an id of its own, the three-level one comes first', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length)
    expect(profiles[0]).toBe(threeLevels)
  })

  test.for(profiles)('$id has a semantic version, a name and a description', ({ id, version }) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    const { lookUp } = createTranslator('en', en)
    expect(lookUp(`rules.profiles.${id}.name`)).toBeTruthy()
    expect(lookUp(`rules.profiles.${id}.description`)).toBeTruthy()
  })

  test.for(profiles)(
    '$id sets numbers and severities of rules that it asks, within their range',
    (profile) => {
      const asked = new Map(profile.rules.map((rule) => [rule.id, rule]))
      expect(asked.size).toBe(profile.rules.length)
      for (const id of Object.keys({ ...profile.limits, ...profile.severities }))
        expect(asked.has(id), id).toBe(true)
      for (const rule of profile.rules) {
        for (const [limit, value] of Object.entries(limitsIn(profile, rule))) {
          expect(Object.keys(rule.limits ?? {}), rule.id).toContain(limit)
          const range = rangeOf(profile, rule, limit)
          expect(range && isInRange(value, range), `${rule.id} ${limit}`).toBe(true)
        }
      }
    },
  )

  test.for(profiles)('$id asks about the form of the file', ({ rules }) => {
    const form = catalog.filter(({ family }) => family === 'form').map(({ id }) => id)
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(form))
  })
})

describe('numbers', () => {
  test('each has a name for people', () => {
    const { lookUp } = createTranslator('en', en)
    const named = catalog.flatMap(({ id, limits }) =>
      Object.keys(limits ?? {}).map((limit) => `${id}.${limit}`),
    )
    for (const limit of named) expect(lookUp(`rules.limits.${limit}`), limit).toBeTruthy()
    const words = Object.entries(en.rules.limits).flatMap(([id, limits]) =>
      Object.keys(limits).map((limit) => `${id}.${limit}`),
    )
    expect(words.sort()).toEqual(named.sort())
  })

  test('of what is an error can only be made stricter: all of them are a least', () => {
    const rules = catalog.filter((rule) => rule.limits && canBeError(rule)).map(({ id }) => id)
    // A number of another such rule that is a most would need a range of its own.
    expect(rules).toEqual(['body-too-small'])
  })
})

describe('several countries', () => {
  const shared = (ruleset: RulesetChoice | null) => {
    const seats = Object.fromEntries(
      ['council', 'commission'].flatMap((body) =>
        ['DO', 'HT'].map((country, index) => [
          `${body}-${country}`,
          { body, function: index === 0 ? 'chair' : 'member', country, heldBy: { body: `min-${country}` } },
        ]),
      ),
    )
    return evaluate(
      sketch({
        design: { countries: ['DO', 'HT'], ruleset },
        bodies: {
          council: { kind: 'collegiate', level: 'strategic', mandate: 'decision', meetingsPerYear: 1 },
          commission: { kind: 'collegiate', level: 'directive', mandate: 'decision', meetingsPerYear: 4 },
          unit: { level: 'operational', country: 'DO' },
          'min-DO': { level: 'strategic', country: 'DO' },
          'min-HT': { level: 'operational', country: 'HT' },
        },
        seats: seats as never,
        lines: ['commission reports-to council', 'unit reports-to commission'],
      }),
      { today },
    ).findings
  }
  const rulesOf = (ruleset: RulesetChoice | null) => new Set(shared(ruleset).map(({ rule }) => rule))

  test('what each country settles at home is not asked', () => {
    const before = rulesOf(null)
    const after = rulesOf({ profile: 'cross-border' })
    const gone = [...before].filter((rule) => !after.has(rule))
    expect(gone).toEqual(
      expect.arrayContaining(['core-area-without-lead', 'lead-authority-missing', 'body-too-small']),
    )
    expect([...after].filter((rule) => !before.has(rule))).toEqual([])
  })

  test('a body of one country may report to its own government, outside the design; a shared one may not', () => {
    const orphans = (ruleset: RulesetChoice | null) =>
      shared(ruleset).flatMap(({ rule, targets }) => (rule === 'body-orphan' ? targets : []))
    expect(orphans(null)).toEqual(['min-HT'])
    expect(orphans({ profile: 'cross-border' })).toEqual([])
    const lone = sketch({
      design: { countries: ['DO', 'HT'], ruleset: { profile: 'cross-border' } },
      bodies: { council: { level: 'strategic' }, other: { level: 'directive' } },
    })
    expect(evaluate(lone, { today }).findings.map(({ rule }) => rule)).toContain('body-orphan')
  })

  test('seats and coordinators are asked by country', () => {
    const design = sketch({
      design: { countries: ['DO', 'HT'], ruleset: { profile: 'cross-border' } },
      bodies: { council: { kind: 'collegiate', level: 'strategic', composition: 'complete' } },
      seats: { s1: { body: 'council', function: 'chair', country: 'DO' } },
    })
    const findings = evaluate(design, { today }).findings
    const of = (id: string) => findings.filter(({ rule }) => rule === id).flatMap(({ targets }) => targets)
    expect(of('country-without-seat')).toEqual(['HT'])
    expect(of('country-without-national-coordinator')).toEqual(['DO', 'HT'])
  })

  test('leaves out no rule about agreements, seats or countries', () => {
    const left = rulesLeftOut({ profile: crossBorder }).map(({ id }) => id)
    expect(left).toHaveLength(8)
    for (const id of left) expect(id).toMatch(/core-area|lead-authority|institutional|finance/)
  })
})

test('a map by itself is judged by its rows, columns and form alone', () => {
  const design = sketch({
    design: { ruleset: { profile: 'plain-raci' } },
    bodies: { a: {}, b: {} },
    rows: { x: { name: 'Publish the catalogue', cells: { a: 'A', b: 'A R' } } },
  })
  const evaluation = evaluate(design, { today })
  expect(evaluation.findings.map(({ rule }) => rule)).toContain('raci-multiple-accountable')
  const structural = new Set(rulesLeftOut({ profile: plainRaci }).map(({ id }) => id))
  for (const { rule } of [...evaluation.findings, ...evaluation.notStated])
    expect(structural).not.toContain(rule)
  expect(structural).toContain('level-missing')
  expect(structural).toContain('raci-row-unclassified')
})

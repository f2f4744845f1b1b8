import { expect, test } from 'vitest'
import type { Command } from '../commands/index.ts'
import type { GovernanceDesign } from '../model/index.ts'
import { openReplicas, readAfresh } from '../testing/index.ts'
import type { LiveDesign } from './index.ts'

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es'],
  countries: ['DO'],
  bodies: [],
}

function open(ruleset?: GovernanceDesign['ruleset']) {
  const replicas = openReplicas(2, ruleset === undefined ? data : { ...data, ruleset })
  const [ana, bea] = replicas.designs as [LiveDesign, LiveDesign]
  return { ...replicas, ana, bea, now: () => replicas.snapshots().map((design) => design.data.ruleset) }
}

const threshold = (rule: string, limit: string, value: number | undefined): Command => ({
  type: 'setThreshold',
  rule,
  limit,
  value,
})

test('two people who change two thresholds at once: both stand', () => {
  const { ana, bea, syncAll, now } = open()
  ana.run(threshold('body-too-large', 'directive', 12))
  bea.run(threshold('body-too-large', 'strategic', 20), threshold('too-many-layers', 'most', 6))
  bea.run({ type: 'setRuleSeverity', rule: 'seat-vacant', severity: 'advice' })
  syncAll()
  const ruleset = {
    thresholds: { 'body-too-large': { directive: 12, strategic: 20 }, 'too-many-layers': { most: 6 } },
    severities: { 'seat-vacant': 'advice' },
  }
  expect(now()).toEqual([ruleset, ruleset])
})

test('a profile and a threshold that are set at once both stand; undoing takes back one’s own', () => {
  const { ana, bea, syncAll, now } = open()
  ana.run({ type: 'setProfile', profile: 'cross-border', version: '1.0.0' })
  bea.run(threshold('body-too-large', 'directive', 12))
  syncAll()
  ana.undo()
  syncAll()
  for (const ruleset of now()) expect(ruleset?.thresholds).toEqual({ 'body-too-large': { directive: 12 } })
  for (const ruleset of now()) expect(ruleset?.profile).toBeUndefined()
})

test('what is taken back leaves no empty map behind', () => {
  const { ana, now } = open({
    thresholds: { 'body-too-large': { directive: 12 }, 'too-many-layers': { most: 6 } },
    severities: { gone: 'off' },
  })
  ana.run(threshold('body-too-large', 'directive', undefined))
  expect(now()[0]).toEqual({ thresholds: { 'too-many-layers': { most: 6 } }, severities: { gone: 'off' } })
  ana.run(threshold('too-many-layers', 'most', undefined))
  expect(now()[0]).toEqual({ severities: { gone: 'off' } })
  expect(ana.run(threshold('too-many-layers', 'most', undefined))).toBe('missing')
})

test('everything adapted is taken back in one step, and comes back with one', () => {
  const ruleset = {
    profile: 'cross-border',
    thresholds: { 'too-many-layers': { most: 6 } },
    severities: { 'seat-vacant': 'off' },
  } as const
  const { ana, now } = open(ruleset)
  ana.run({ type: 'resetRuleset' })
  expect(now()[0]).toEqual({ profile: 'cross-border' })
  expect(ana.run({ type: 'resetRuleset' })).toBe('missing')
  ana.undo()
  expect(now()[0]).toEqual(ruleset)
})

test.each([
  threshold('body-too-large', 'directive', -1),
  threshold('body-too-large', 'directive', Number.NaN),
  threshold('__proto__', 'directive', 1),
  threshold('no rule', 'directive', 1),
  { type: 'setRuleSeverity', rule: 'seat-vacant', severity: 'fatal' },
  { type: 'setRuleSeverity', rule: 'a.b', severity: 'off' },
  { type: 'setProfile', profile: '', version: '1' },
] as Command[])('%j is refused', (command) => {
  const { ana, now } = open()
  expect(ana.run(command)).toMatch(/value-unfit|field-unknown/)
  expect(now()[0]).toBeUndefined()
})

test('what another program wrote is read as far as it can be, and reported', () => {
  const { ana, documents } = open({ thresholds: { 'too-many-layers': { most: 6 } } })
  const raw = documents[0]?.getMap('design')
  raw?.set('ruleset/thresholds/too-many-layers/least', 'three')
  raw?.set('ruleset/thresholds/__proto__/most', 1)
  raw?.set('ruleset/thresholds/body-too-large/directive/deeper', 1)
  raw?.set('ruleset/severities/seat-vacant', 'fatal')
  raw?.set('ruleset/severities/level-skip', null)
  const { data: read, faults } = ana.snapshot()
  expect(read.ruleset).toEqual({ thresholds: { 'too-many-layers': { most: 6 } } })
  expect(faults.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['ruleset.severities.seat-vacant', 'ruleset.thresholds.too-many-layers.least']),
  )
  expect(readAfresh(documents[0] as never).data).toEqual(read)
})

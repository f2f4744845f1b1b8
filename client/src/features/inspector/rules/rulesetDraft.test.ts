import { expect, test } from 'vitest'
import { commandsFor, draftOf, withSeverity, withThreshold } from './rulesetDraft.ts'

test('a draft of nothing is the three-level profile without anything set', () => {
  expect(draftOf(undefined)).toEqual({ profile: 'three-levels', thresholds: {}, severities: {} })
  expect(commandsFor(null, draftOf(null))).toEqual([])
})

test('only what changed becomes commands, and an emptied rule leaves no trace', () => {
  const choice = {
    thresholds: { 'body-too-large': { directive: 12 }, 'too-many-layers': { most: 6 } },
    severities: { 'seat-vacant': 'off' },
  } as const
  let draft = withThreshold(draftOf(choice), 'body-too-large', 'directive', undefined)
  draft = withThreshold(draft, 'body-too-large', 'strategic', 20)
  draft = withSeverity(draft, 'level-skip', 'advice')
  expect(commandsFor(choice, draft)).toEqual([
    { type: 'setThreshold', rule: 'body-too-large', limit: 'directive', value: undefined },
    { type: 'setThreshold', rule: 'body-too-large', limit: 'strategic', value: 20 },
    { type: 'setRuleSeverity', rule: 'level-skip', severity: 'advice' },
  ])
  expect(withThreshold(draft, 'too-many-layers', 'most', undefined).thresholds).not.toHaveProperty(
    'too-many-layers',
  )
})

test('another profile is chosen with its version', () => {
  expect(commandsFor(undefined, { ...draftOf(undefined), profile: 'cross-border' })).toEqual([
    { type: 'setProfile', profile: 'cross-border', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  ])
})

import { expect, test } from 'vitest'
import { messages as en } from './en/index.ts'
import { messages as es } from './es/index.ts'
import { createTranslator } from './translator.ts'

const english = createTranslator('en', en)

test('a key is worded with its data', () => {
  expect(english.t('common.level.strategic')).toBe('Strategic')
  expect(english.t('shell.saved.refused', { reason: 'no' })).toBe('Not saved: no')
})

test('a count chooses the plural, and a language without a form for it takes the general one', () => {
  const count = (number: number) => english.t('shell.saved.offlineChanges', { count: number })
  expect(count(1)).toBe('Offline, 1 change kept here')
  expect(count(12)).toBe('Offline, 12 changes kept here')
  // Spanish has a form of its own for millions.
  expect(createTranslator('es', es).t('shell.status.bodies', { count: 1_000_000 })).toBe('1000000 órganos')
})

test('what people wrote is data, also where it looks like a placeholder', () => {
  expect(english.t('shell.saved.refused', { reason: '{{count}} $& $1' })).toBe('Not saved: {{count}} $& $1')
})

test('a key that is not there is told, and nothing that objects inherit is found', () => {
  expect(english.lookUp('rules.no-such-rule.why')).toBeUndefined()
  expect(english.lookUp('toString')).toBeUndefined()
  expect(english.lookUp('common.level')).toBeUndefined()
  expect(createTranslator('en', {}).t('common.level.strategic')).toBe('common.level.strategic')
})

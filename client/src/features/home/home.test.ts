import { expect, test } from 'vitest'
import { countryNames } from './countryNames.ts'
import { timeAgo } from './timeAgo.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

test('a change is dated as people say it', () => {
  expect(timeAgo('2026-11-24T11:48:00Z', 'en', now)).toBe('12 minutes ago')
  expect(timeAgo('2026-11-23T11:00:00Z', 'es', now)).toBe('ayer')
})

test('a clock that runs behind makes no future', () => {
  expect(timeAgo('2026-11-25T12:00:00Z', 'en', now)).toBe('now')
})

test('countries are named in the language of the reader, of many the first ones', () => {
  expect(countryNames(['BR', 'CO'], 'es')).toBe('Brasil y Colombia')
  expect(countryNames(['BR', 'CO', 'PE', 'EC', 'BO'], 'en')).toBe('Brazil, Colombia, and +3')
  expect(countryNames(['??'], 'en')).toBe('??')
})

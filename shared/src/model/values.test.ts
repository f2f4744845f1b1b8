import { describe, expect, test } from 'vitest'
import { hasLoneSurrogate, isDateOnly, isLanguageTag, isLongerThan, isMoment } from './values.ts'

describe('a date of the calendar', () => {
  test.each(['2022-10-31', '2024-02-29', '2000-02-29', '0001-01-01'])('%s is one', (words) => {
    expect(isDateOnly(words)).toBe(true)
  })
  test.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-4-01',
    '31/10/2022',
    '',
  ])('%s is none', (words) => {
    expect(isDateOnly(words)).toBe(false)
  })
})

describe('a moment', () => {
  test.each(['2022-10-31', '2022-10-31T09:00:00Z', '2022-10-31T09:00:00.123-04:00', '2022-10-31T23:59'])(
    '%s is one',
    (words) => {
      expect(isMoment(words)).toBe(true)
    },
  )
  test.each(['2022-02-30T09:00:00Z', '2022-10-31T24:00:00Z', '2022-10-31T', '2022-10-31T1T2', 'yesterday'])(
    '%s is none',
    (words) => {
      expect(isMoment(words)).toBe(false)
    },
  )
})

describe('a language tag', () => {
  test.each([
    'es',
    'pt-BR',
    'sr-Latn-RS',
    'qu',
    'zh-yue-HK',
    'sl-rozaj-biske',
    'de-DE-u-co-phonebk',
    'x-creole',
    'es-419',
    'i-klingon',
  ])('%s is well formed', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })
  test.each([
    '',
    'e',
    'español',
    'es_DO',
    'es-',
    'toolonglanguage',
    'es-x',
    '10',
    'a-b',
    '__proto__',
    'constructor',
  ])('"%s" is not', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })
})

test('a character outside the first plane counts once', () => {
  expect(isLongerThan('𝒜'.repeat(10), 10)).toBe(false)
  expect(isLongerThan('𝒜'.repeat(11), 10)).toBe(true)
})

test('half of a surrogate pair is found, a whole one is not', () => {
  expect(hasLoneSurrogate('a\ud800b')).toBe(true)
  expect(hasLoneSurrogate('\udc00\ud800')).toBe(true)
  expect(hasLoneSurrogate('😀')).toBe(false)
})

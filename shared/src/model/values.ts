/** What single values of a design must be like, in a file and in a live document. */
import type { Json } from './governanceDesign.ts'
import type { Id } from './ids.ts'

export const limits = {
  /** The most characters of one text. */
  text: 10_000,
  /** The greatest count, and the farthest pixel. */
  count: 1_000_000,
  /** The most things of one kind. */
  things: 100_000,
  /** How deep a value of the design itself, or of one of its things, may be nested: 100 for the whole file. */
  inDesign: 99,
  inThing: 97,
} as const

const idForm = /^[A-Za-z0-9_-]{1,64}$/
const countryForm = /^[A-Z]{2}$/
const timeForm = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?$/
/** A BCP 47 tag after the grammar of RFC 5646: `es`, `pt-BR`, `sr-Latn-RS`, `x-creole`. */
const languageTagForm = new RegExp(
  [
    '^(?:(?:',
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})', // language
    '(?:-[a-z]{4})?', // script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wy-z\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?', // private use
    ')|x(?:-[a-z\\d]{1,8})+',
    // Old registrations that the grammar does not describe.
    '|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)',
    ')$',
  ].join(''),
  'i',
)

export function isId(value: unknown): value is Id {
  return typeof value === 'string' && idForm.test(value)
}

export function isCountry(value: unknown): value is string {
  return typeof value === 'string' && countryForm.test(value)
}

export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && languageTagForm.test(value)
}

/** Words that can be stored and sent, and are not too many. */
export function isWords(value: unknown): value is string {
  return typeof value === 'string' && !isLongerThan(value, limits.text) && !hasLoneSurrogate(value)
}

/** Whether a text has more characters than `most`; one outside the first plane counts once. */
export function isLongerThan(words: string, most: number): boolean {
  if (words.length <= most) return false
  if (words.length > 2 * most) return true
  let count = 0
  for (const _ of words) count += 1
  return count > most
}

/** Half of a surrogate pair on its own: no character, and impossible to write in UTF-8. */
export function hasLoneSurrogate(words: string): boolean {
  return /\p{Surrogate}/u.test(words)
}

/** A day of the calendar, written `2024-02-29`. */
export function isDateOnly(value: unknown): value is string {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A day, or a day and a time of ISO 8601. */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [day, time, ...more] = value.split('T')
  return isDateOnly(day) && more.length === 0 && (time === undefined || timeForm.test(time))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

export function isCount(value: unknown): value is number {
  return isWithin(value, 0, limits.count)
}

/** A plain object, as JSON and Yjs make them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Whether a value can stand in a file as it is, with so many levels of nesting left. */
export function isJson(value: unknown, levels: number): value is Json {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return !hasLoneSurrogate(value)
  if (levels <= 0) return false
  if (Array.isArray(value)) return value.every((item) => isJson(item, levels - 1))
  return (
    isRecord(value) && Object.entries(value).every(([key, item]) => isKey(key) && isJson(item, levels - 1))
  )
}

/**
 * Keys that no object may have: `__proto__` would be taken for a prototype wherever an object is built from
 * it, and Yjs refuses values that have a `constructor` of their own.
 */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor'])

export function isKey(key: string): boolean {
  return !forbiddenKeys.has(key) && !hasLoneSurrogate(key)
}

/** A key of a map: the id of a rule or of a limit, known or not. */
export function isMapKey(value: unknown): value is string {
  return isId(value) && isKey(value)
}

export function isText(value: unknown): value is Readonly<Record<string, string>> {
  return (
    isRecord(value) && Object.entries(value).every(([lang, words]) => isLanguageTag(lang) && isWords(words))
  )
}

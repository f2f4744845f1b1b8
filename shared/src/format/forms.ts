/** The forms of single values that the file format asks for. */

/** The most characters that one text may have. */
export const longestText = 10_000
/** The most things of one kind. */
export const mostThings = 100_000
/** The greatest count: meetings a year, seats of a quorum, days. */
export const greatestCount = 1_000_000

export const idForm = /^[A-Za-z0-9_-]{1,64}$/
export const countryForm = /^[A-Z]{2}$/

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

export function isLanguageTag(tag: string): boolean {
  return languageTagForm.test(tag)
}

/** Whether it is a day of the calendar, written `2024-02-29`. */
export function isCalendarDate(words: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A day, or a day and a time of ISO 8601. */
export function isMoment(words: string): boolean {
  const [day, time, ...more] = words.split('T')
  if (!isCalendarDate(day ?? '') || more.length > 0) return false
  return time === undefined || timeForm.test(time)
}

const timeForm = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?$/

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
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

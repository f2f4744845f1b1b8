/**
 * The form of every field: what a value must be to stand in a design. Commands refuse what does not fit, and
 * a live document reads it as not stated, so that whatever is merged can be written as a valid file.
 */
import type { Json } from './governanceDesign.ts'
import type { Id } from './ids.ts'
import { allLetters, letterSetIds } from './letterSets.ts'
import {
  activityKinds,
  approaches,
  areas,
  bodyKinds,
  compositions,
  instrumentRanks,
  instrumentStatuses,
  levels,
  mandates,
  natures,
  relationKinds,
  roleKeys,
  scopes,
  seatFunctions,
  seatStatuses,
  sectors,
} from './words.ts'

/** The lists of a design whose things have an id. */
export const collections = [
  'participants',
  'principles',
  'instruments',
  'bodies',
  'seats',
  'relations',
  'activities',
] as const
export type Collection = (typeof collections)[number]

export const limits = { text: 10_000, count: 1_000_000, things: 100_000, depth: 100 } as const

export type Accepts = (value: unknown) => boolean

/** How a field is made, which says how it is kept and merged. */
export type Form =
  /** One value: the last writer wins. */
  | { readonly of: 'value'; readonly accepts: Accepts }
  /** Short words per language, each language by itself. */
  | { readonly of: 'text' }
  /** Words per language that several people may type in at once. */
  | { readonly of: 'longText' }
  /** A list of long texts in their own order. */
  | { readonly of: 'longTexts' }
  /** Members without an order. */
  | { readonly of: 'set'; readonly accepts: Accepts }
  /** Members in their own order. */
  | { readonly of: 'list'; readonly accepts: Accepts }
  /** A participant, or a name. */
  | { readonly of: 'idOrText' }
  /** Fields within the field. */
  | { readonly of: 'group'; readonly fields: Fields }

export type Field = Form & {
  /** Stands for a value that must be there and is not, or has no such form. */
  readonly fallback?: Json
  /** Without it the thing cannot be read at all. */
  readonly required?: boolean
}
export type Fields = Readonly<Record<string, Field>>

const idPattern = /^[A-Za-z0-9_-]{1,64}$/
const languagePattern = /^(?:[A-Za-z]{2,8}|[xi](?=-))(?:-[A-Za-z0-9]{1,8})*$/
const countryPattern = /^[A-Z]{2}$/
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const loneSurrogate = /\p{Surrogate}/u

export function isId(value: unknown): value is Id {
  return typeof value === 'string' && idPattern.test(value)
}

export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 64 && languagePattern.test(value)
}

/** Words that can be stored and sent: no halves of characters, and not too many. */
export function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.text && !loneSurrogate.test(value)
}

/** A day of the calendar, written `2022-10-31`. */
export function isDateOnly(value: unknown): value is string {
  const parts = typeof value === 'string' ? datePattern.exec(value) : null
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A plain object, whatever realm or prototype it was made with. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    (Object.getPrototypeOf(value) === null || Object.getPrototypeOf(value) === Object.prototype)
  )
}

/** Whether a value can stand in a file as it is. */
export function isJson(value: unknown, depth: number = limits.depth): value is Json {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return isWords(value)
  if (depth <= 0) return false
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1))
  return (
    isRecord(value) && Object.entries(value).every(([key, item]) => isWords(key) && isJson(item, depth - 1))
  )
}

export function isText(value: unknown): value is Readonly<Record<string, string>> {
  return (
    isRecord(value) && Object.entries(value).every(([lang, words]) => isLanguageTag(lang) && isWords(words))
  )
}

const isBoolean: Accepts = (value) => typeof value === 'boolean'
const isCountry: Accepts = (value) => typeof value === 'string' && countryPattern.test(value)
const isCount: Accepts = (value) => isWithin(value, 0, limits.count)
const isPosition: Accepts = (value) =>
  isRecord(value) && Number.isFinite(value.x) && Number.isFinite(value.y) && isJson(value)
const isHolding: Accepts = (value) =>
  isRecord(value) &&
  isJson(value) &&
  ('body' in value ? isId(value.body) : isId(value.institution) || isText(value.institution))

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}
function oneOf(words: readonly string[]): Accepts {
  return (value) => typeof value === 'string' && words.includes(value)
}
function value(accepts: Accepts): Field {
  return { of: 'value', accepts }
}

const text: Field = { of: 'text' }
const name: Field = { of: 'text', fallback: {} }
const date = value(isDateOnly)
const flag = value(isBoolean)
const words = value(isWords)
const id = value(isId)
const requiredId: Field = { ...id, required: true }
const level = value(oneOf(levels))
const role = value(oneOf(roleKeys))
const sector = value(oneOf(sectors))
const country = value(isCountry)
const setOfAreas: Field = { of: 'set', accepts: oneOf(areas) }

/** The fields of a design itself; its lists of things have forms of their own. */
export const designFields = {
  title: name,
  description: { of: 'longText' },
  languages: { of: 'list', accepts: isLanguageTag, fallback: ['es'] },
  countries: { of: 'list', accepts: isCountry, fallback: [] },
  approach: value(oneOf(approaches)),
  letterSet: value(oneOf(letterSetIds)),
  asOf: date,
  reviewDate: date,
  columns: { of: 'list', accepts: isId },
} as const satisfies Fields

/** The fields of each kind of thing, without its id. */
export const fieldsOf: Readonly<Record<Collection, Fields>> = {
  participants: { name },
  principles: { name, source: words, embodiedBy: { of: 'list', accepts: isId, fallback: [] } },
  instruments: {
    title: name,
    rank: { ...value(oneOf(instrumentRanks)), fallback: 'internal' },
    issuer: text,
    date,
    status: value(oneOf(instrumentStatuses)),
    validUntil: date,
    repealedOn: date,
    url: words,
    article: words,
  },
  bodies: {
    name,
    acronym: text,
    role,
    kind: { ...value(oneOf(bodyKinds)), fallback: 'unit' },
    level,
    mandate: value(oneOf(mandates)),
    nature: value(oneOf(natures)),
    until: date,
    sector,
    country,
    institution: { of: 'idOrText' },
    coreAreas: setOfAreas,
    leads: setOfAreas,
    transversal: flag,
    functions: { of: 'longTexts' },
    instruments: { of: 'set', accepts: isId },
    composition: value(oneOf(compositions)),
    leadAuthority: flag,
    oversight: flag,
    meetingsPerYear: value(isCount),
    castingVote: flag,
    quorum: {
      of: 'group',
      fields: {
        seats: value(isCount),
        share: value((share) => isWithin(share, 0, 1)),
        allFilled: flag,
        text,
      },
    },
    order: words,
    unplaced: flag,
    position: value(isPosition),
  },
  seats: {
    body: requiredId,
    function: { ...value(oneOf(seatFunctions)), fallback: 'member' },
    title: text,
    role,
    country,
    heldBy: value(isHolding),
    holder: words,
    sector,
    voting: flag,
    status: value(oneOf(seatStatuses)),
    alternateFor: id,
    mayBeRepresented: flag,
    minimumRank: text,
    termEnd: date,
    rotates: flag,
  },
  relations: {
    from: requiredId,
    to: requiredId,
    kind: { ...value(oneOf(relationKinds)), required: true },
    instrument: id,
    days: value(isCount),
  },
  activities: {
    name,
    level,
    coreArea: value(oneOf([...areas, 'all'])),
    order: words,
    kind: value(oneOf(activityKinds)),
    scope: value(oneOf(scopes)),
    verifies: id,
    personalData: flag,
    instrument: id,
  },
}

export const isLetter: Accepts = oneOf(allLetters)

/** The field at a name, or at a path into a group: `level`, `quorum.text`. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  const [head = '', ...rest] = path.split('.')
  const field = Object.hasOwn(fields, head) ? fields[head] : undefined
  if (rest.length === 0) return field
  return field?.of === 'group' ? fieldAt(field.fields, rest.join('.')) : undefined
}

/** Whether a value may stand in a field; `null` and `undefined` where it may be not stated. */
export function accepts(field: Field | undefined, given: unknown): boolean {
  if (!field) return given === undefined || isJson(given)
  if (given === null || given === undefined) return !field.required && field.fallback === undefined
  switch (field.of) {
    case 'value':
      return field.accepts(given)
    case 'text':
    case 'longText':
      return isText(given)
    case 'longTexts':
      return Array.isArray(given) && given.every(isText)
    case 'set':
    case 'list':
      return Array.isArray(given) && given.every(field.accepts)
    case 'idOrText':
      return isId(given) || isText(given)
    case 'group':
      return isRecord(given) && acceptsFields(field.fields, given)
  }
}

/** Whether a thing has an id and every field in its form. */
export function acceptsThing(collection: Collection, thing: Readonly<Record<string, unknown>>): boolean {
  return isId(thing.id) && acceptsFields(fieldsOf[collection], thing)
}

function acceptsFields(fields: Fields, given: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.entries(fields).every(([name, field]) => accepts(field, given[name])) &&
    Object.entries(given).every(([name, own]) => Object.hasOwn(fields, name) || isJson(own))
  )
}

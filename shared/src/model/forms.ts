/**
 * The form of every field: what a value must be to stand in a design. Commands refuse what does not fit, and
 * a live document reads it as not stated, so that whatever is merged can be written as a valid file.
 */
import type { Json } from './governanceDesign.ts'
import { allLetters, letterSetIds } from './letterSets.ts'
import {
  isCount,
  isCountry,
  isDateOnly,
  isId,
  isJson,
  isLanguageTag,
  isMapKey,
  isRecord,
  isText,
  isWithin,
  isWords,
  limits,
} from './values.ts'
import {
  activityKinds,
  approaches,
  areas,
  bodyKinds,
  chosenSeverities,
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
  /** Two pixels that are set together. */
  | { readonly of: 'point' }
  /** Fields within the field. */
  | { readonly of: 'group'; readonly fields: Fields }
  /** Values under keys of their own, which have the form of ids. */
  | { readonly of: 'map'; readonly each: Field }

export type Field = Form & {
  /** Stands for a value that must be there and is not, or has no such form. */
  readonly fallback?: Json
  /** Without it the thing cannot be read at all. */
  readonly required?: boolean
  /** A list that has at least one member. */
  readonly filled?: boolean
}
export type Fields = Readonly<Record<string, Field>>

const isBoolean: Accepts = (value) => typeof value === 'boolean'
const isPixel: Accepts = (value) => isWithin(value, -limits.count, limits.count)
const isPoint: Accepts = (value) =>
  isRecord(value) && isPixel(value.x) && isPixel(value.y) && isJson(value, limits.inThing)
const isInstitution: Accepts = (value) => isId(value) || isText(value)
/** Held by a body, or by an institution. */
const isHolding: Accepts = (value) =>
  isRecord(value) &&
  isJson(value, limits.inThing) &&
  (value.body !== undefined || value.institution !== undefined) &&
  (value.body === undefined || isId(value.body)) &&
  (value.institution === undefined || isInstitution(value.institution))

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
  languages: { of: 'list', accepts: isLanguageTag, fallback: ['es'], filled: true },
  countries: { of: 'list', accepts: isCountry, fallback: [] },
  approach: value(oneOf(approaches)),
  letterSet: value(oneOf(letterSetIds)),
  asOf: date,
  reviewDate: date,
  columns: { of: 'list', accepts: isId },
  ruleset: {
    of: 'group',
    fields: {
      profile: id,
      version: words,
      thresholds: { of: 'map', each: { of: 'map', each: value(isCount) } },
      severities: { of: 'map', each: value(oneOf(chosenSeverities)) },
    },
  },
} as const satisfies Fields

/** The fields of an assignment besides its ends and letters. */
export const assignmentFields = { binding: flag, note: { of: 'longText' } } as const satisfies Fields

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
    position: { of: 'point' },
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

/** The field at a name, or at a path into a group or a map: `level`, `quorum.text`. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  const [head = '', ...rest] = path.split('.')
  const field = Object.hasOwn(fields, head) ? fields[head] : undefined
  if (rest.length === 0) return field
  return field && fieldWithin(field, rest)
}

function fieldWithin(field: Field, path: readonly string[]): Field | undefined {
  const [head = '', ...rest] = path
  if (field.of === 'group') return fieldAt(field.fields, path.join('.'))
  if (field.of !== 'map' || !isMapKey(head)) return undefined
  return rest.length === 0 ? field.each : fieldWithin(field.each, rest)
}

/** Whether a value may stand in a field; `null` and `undefined` where it may be not stated. */
export function accepts(field: Field | undefined, given: unknown): boolean {
  if (!field) return given === undefined || isJson(given, limits.inThing)
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
      return Array.isArray(given) && given.every(field.accepts) && (given.length > 0 || !field.filled)
    case 'point':
      return isPoint(given)
    case 'idOrText':
      return isInstitution(given)
    case 'group':
      return isJson(given, limits.inThing) && isRecord(given) && acceptsFields(field.fields, given)
    case 'map':
      return (
        isRecord(given) &&
        Object.entries(given).every(([key, one]) => isMapKey(key) && one != null && accepts(field.each, one))
      )
  }
}

/** Whether a thing has an id and every field in its form. */
export function acceptsThing(collection: Collection, thing: Readonly<Record<string, unknown>>): boolean {
  return isId(thing.id) && acceptsFields(fieldsOf[collection], thing)
}

function acceptsFields(fields: Fields, given: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.entries(fields).every(([name, field]) => accepts(field, given[name])) &&
    Object.entries(given).every(([name, own]) => Object.hasOwn(fields, name) || isJson(own, limits.inThing))
  )
}

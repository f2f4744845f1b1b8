/** Reads fields from the keys under which they are kept. What has another form is reported and not stated. */
import {
  type Accepts,
  accepts,
  byCodeUnits,
  type Field,
  type Fields,
  isId,
  isJson,
  isKey,
  isLanguageTag,
  isMapKey,
  isRecord,
  isWords,
  limits,
  type Text,
} from '../model/index.ts'
import { fieldOf, memberOf, splitKey } from './keys.ts'
import { type LongTexts, wordsOf } from './longTexts.ts'

/** Where the fields come from. */
export interface Source {
  readonly owner: string
  readonly texts: LongTexts
  report(field: string): void
}

type Parts = [rest: string, value: unknown][]

/** What is kept of one field: the value under its own key, and those under keys that follow from it. */
interface Kept {
  header: unknown
  parts: Parts | undefined
}

/** Something that is there and could not be read. */
const unfit = Symbol('unfit')

/** The fields that are stated, known ones first. `null` stays `null`, and what is absent stays absent. */
export function readFields(
  entries: Iterable<readonly [string, unknown]>,
  fields: Fields,
  source: Source,
): Record<string, unknown> {
  const kept = new Map<string, Kept>()
  for (const [key, value] of entries) {
    const { field, rest } = splitKey(key)
    const known = kept.get(field)
    if (rest !== '') {
      if (known?.parts) known.parts.push([rest, value])
      else if (known) known.parts = [[rest, value]]
      else kept.set(field, { header: undefined, parts: [[rest, value]] })
    } else if (known) known.header = value
    else kept.set(field, { header: value, parts: undefined })
  }
  const read: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = readField(name, field, kept.get(name), source)
    kept.delete(name)
    if (value !== undefined) read[name] = value
  }
  // Sorted: keys come in the order in which changes arrived, which differs between replicas.
  for (const [key, { header, parts }] of [...kept].sort(byFirst)) {
    const name = fieldOf(key)
    if (!parts && isKey(name) && isJson(header, limits.inThing)) read[name] = frozen(header)
    else source.report(name)
  }
  return read
}

function readField(name: string, field: Field, kept: Kept | undefined, source: Source): unknown {
  const value =
    kept || field.of === 'longText' ? statedValue(name, field, kept ?? nothing, source) : undefined
  const lacks = Array.isArray(value) && value.length === 0 && field.filled === true
  const isAbsent = value === undefined || value === unfit || lacks || (value === null && isNeeded(field))
  if (!isAbsent) return value
  if (value !== undefined || (isNeeded(field) && !isTextual(field))) source.report(name)
  return field.fallback
}

const nothing: Kept = { header: undefined, parts: undefined }

function isNeeded(field: Field): boolean {
  return field.required === true || field.fallback !== undefined
}
function isTextual(field: Field): boolean {
  return field.of === 'text' || field.of === 'longText'
}

function statedValue(name: string, field: Field, { header, parts = [] }: Kept, source: Source): unknown {
  switch (field.of) {
    case 'value':
      if (header === undefined || header === null) return header
      return field.accepts(header) ? frozen(header) : unfit
    case 'point':
      return header === undefined || header === null ? header : pointFrom(header)
    case 'idOrText': {
      if (typeof header === 'string') return isId(header) ? header : unfit
      return composite(header, textFrom(name, parts, source))
    }
    case 'text':
      return composite(header, textFrom(name, parts, source))
    case 'longText':
      return composite(header, longTextFrom(name, name, parts, source))
    case 'longTexts':
      return composite(header, longTextsFrom(name, parts, source))
    case 'set':
      return composite(header, setFrom(name, field.accepts, parts, source))
    case 'list':
      return composite(header, listFrom(name, field.accepts, parts, source))
    case 'group': {
      const within = parts.flatMap(([rest, value]): [string, unknown][] =>
        rest.startsWith('/') ? [[rest.slice(1), value]] : [],
      )
      const { owner, texts } = source
      const nested: Source = { owner, texts, report: (inner) => source.report(`${name}.${inner}`) }
      const group = Object.freeze(readFields(within, field.fields, nested))
      return composite(header, group)
    }
    case 'map':
      return composite(header, mapFrom(name, field.each, parts, source))
  }
}

/** Parts that are there count for themselves; else the header says whether there are none, or nothing is stated. */
function composite(header: unknown, parts: object): unknown {
  const isEmpty = Array.isArray(parts) ? parts.length === 0 : Object.keys(parts).length === 0
  if (!isEmpty || header === true) return parts
  return header === undefined || header === null ? header : unfit
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnits(a, b)
}

function textFrom(name: string, parts: Parts, source: Source): Text {
  const text: Record<string, string> = {}
  for (const [rest, words] of parts.length > 1 ? parts.sort(byFirst) : parts) {
    const lang = rest.slice(1)
    if (rest.startsWith(':') && isLanguageTag(lang) && isWords(words)) text[lang] = words
    else source.report(name)
  }
  return Object.freeze(text)
}

/** The words of shared texts. A language without words is there only if it is marked so. */
function longTextFrom(name: string, field: string, marks: Parts, source: Source): Text {
  const marked = Object.entries(textFrom(name, marks, source))
  const filled = [...source.texts.languagesOf(source.owner, field)].flatMap(([lang, shared]) => {
    const words = wordsOf(shared)
    return words === '' ? [] : [[lang, words] as const]
  })
  const text = new Map<string, string>([...marked, ...filled])
  return Object.freeze(Object.fromEntries([...text].sort(byFirst)))
}

function longTextsFrom(name: string, parts: Parts, source: Source): readonly Text[] {
  const marks = new Map<string, [string, unknown][]>()
  for (const [rest, mark] of parts) {
    const { field, rest: lang } = splitKey(rest.slice(1))
    if (lang === '') continue
    const known = marks.get(field)
    if (known) known.push([lang, mark])
    else marks.set(field, [[lang, mark]])
  }
  const entries = parts.filter(([rest]) => !rest.includes(':'))
  const items = listFrom(name, () => true, entries, source)
  return Object.freeze(
    items.map((item) => longTextFrom(name, `${name}.${item}`, marks.get(item) ?? [], source)),
  )
}

function setFrom(name: string, isFit: Accepts, parts: Parts, source: Source): readonly string[] {
  const members: string[] = []
  for (const [rest, value] of parts) {
    const member = rest.slice(1)
    if (rest.startsWith('/') && value === true && isFit(member)) members.push(member)
    else source.report(name)
  }
  return Object.freeze(members.sort(byCodeUnits).slice(0, limits.things))
}

function listFrom(name: string, isFit: Accepts, parts: Parts, source: Source): readonly string[] {
  const entries: { readonly key: string; readonly order: string }[] = []
  for (const [rest, order] of parts) {
    const key = rest.slice(1)
    if (rest.startsWith('/') && isWords(order) && isFit(memberOf(key))) entries.push({ key, order })
    else source.report(name)
  }
  entries.sort((a, b) => byCodeUnits(a.order, b.order) || byCodeUnits(a.key, b.key))
  return Object.freeze(entries.slice(0, limits.things).map(({ key }) => memberOf(key)))
}

/** A key that holds nothing is not there: what it held was taken back. */
function mapFrom(name: string, each: Field, parts: Parts, source: Source): Readonly<Record<string, unknown>> {
  const kept = new Map<string, Kept>()
  for (const [rest, value] of parts.sort(byFirst)) {
    const [, key = '', ...inner] = rest.split('/')
    const known = kept.get(key) ?? { header: undefined, parts: undefined }
    if (inner.length === 0) known.header = value
    else known.parts = [...(known.parts ?? []), [`/${inner.join('/')}`, value]]
    if (rest.startsWith('/') && isMapKey(key)) kept.set(key, known)
    else source.report(name)
  }
  const map: Record<string, unknown> = {}
  for (const [key, held] of kept) {
    const value = statedValue(`${name}.${key}`, each, held, source)
    if (value === unfit || value === null) source.report(`${name}.${key}`)
    else if (value !== undefined) map[key] = value
  }
  return Object.freeze(map)
}

function pointFrom(stored: unknown): unknown {
  if (!Array.isArray(stored)) return unfit
  const [x, y, others] = stored as unknown[]
  const point = { x, y, ...(isRecord(others) ? others : {}) }
  return accepts({ of: 'point' }, point) ? frozen(point) : unfit
}

/** Freezes plain data with everything in it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}

/** Writes fields under the keys from which `readFields` reads them, changing no more than what differs. */
import { type Field, type Fields, isRecord, type Lang } from '../model/index.ts'
import { arrange } from './arrange.ts'
import { entriesOf, fieldOf, keyOf, splitKey } from './keys.ts'

/** The keys of one thing. */
export interface Target {
  keys(): Iterable<string>
  get(key: string): unknown
  /** `undefined` removes the key. */
  put(key: string, value: unknown): void
  /** Sets the words of a long text. */
  fill(field: string, lang: Lang, words: string): void
  /** The languages of a long text that have words. */
  filled(field: string): readonly Lang[]
  /** A name for a new text that nobody else gives. */
  newText(): string
}

/** Writes all fields of a thing, known and unknown. */
export function writeFields(target: Target, fields: Fields, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    writeField(target, Object.hasOwn(fields, name) ? fields[name] : undefined, name, value)
  }
}

/** Writes one field; `undefined` makes it absent. */
export function writeField(target: Target, field: Field | undefined, name: string, value: unknown): void {
  const key = field ? name : keyOf(name)
  switch (field?.of) {
    case undefined:
    case 'value':
      target.put(key, value)
      break
    case 'point':
      target.put(key, isRecord(value) ? storedPoint(value) : value)
      break
    case 'idOrText':
    case 'text':
      writeText(target, key, value)
      break
    case 'longText':
      writeLongText(target, name, key, value)
      break
    case 'longTexts':
      writeLongTexts(target, name, value)
      break
    case 'set':
      writeEntries(target, key, value, new Map(listOf(value).map((member) => [member, true])))
      break
    case 'list':
      writeEntries(target, key, value, arrange(entriesOf(listOf(value)), ordersUnder(target, `${key}/`)))
      break
    case 'group':
      writeGroup(target, field.fields, key, value)
      break
    case 'map':
      writeMap(target, field.each, key, value)
  }
}

/** Writes the words of a text in one language; empty words remove it. */
export function writeWords(target: Target, field: Field, name: string, lang: Lang, words: string): void {
  // What was `null`, empty or an id is a text now.
  target.put(name, undefined)
  if (field.of === 'longText') fillText(target, name, name, lang, words)
  else target.put(`${name}:${lang}`, words === '' ? undefined : words)
}

/** Puts a new text into a list of long texts. */
export function insertLongText(target: Target, name: string, index: number, text: unknown): void {
  const entry = target.newText()
  const entries = entriesUnder(target, name).toSpliced(index, 0, entry)
  writeEntries(target, name, entries, arrange(entries, ordersUnder(target, `${name}/`)))
  writeLongWords(target, `${name}.${entry}`, `${name}/${entry}`, text)
}

/** The entries of a list, in their order. */
export function entriesUnder(target: Pick<Target, 'keys' | 'get'>, name: string): string[] {
  return [...ordersUnder(target, `${name}/`)]
    .sort(([a, first], [b, second]) => (first < second ? -1 : first > second ? 1 : a < b ? -1 : 1))
    .map(([entry]) => entry)
}

/** Sets the words of one text of a list. */
export function fillLongText(target: Target, name: string, entry: string, lang: Lang, words: string): void {
  fillText(target, `${name}.${entry}`, `${name}/${entry}`, lang, words)
}

/** Takes one text out of a list. Its words stay where they are, so that an undo finds them. */
export function removeLongText(target: Target, name: string, entry: string): void {
  target.put(`${name}/${entry}`, undefined)
}

/** The keys of a field within a field. */
export function within(target: Target, prefix: string): Target {
  return {
    ...target,
    keys: () =>
      [...target.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])),
    get: (key) => target.get(prefix + key),
    put: (key, value) => target.put(prefix + key, value),
  }
}

/** What the key of a field itself says: `null`, that it is there though nothing follows, or an id. */
function headerOf(value: unknown): unknown {
  if (isRecord(value)) return Object.keys(value).length === 0 ? true : undefined
  return value
}

function writeText(target: Target, key: string, value: unknown): void {
  const text = isRecord(value) ? value : {}
  for (const old of [...target.keys()]) {
    if (old.startsWith(`${key}:`) && !Object.hasOwn(text, old.slice(key.length + 1)))
      target.put(old, undefined)
  }
  for (const [lang, words] of Object.entries(text)) target.put(`${key}:${lang}`, words)
  target.put(key, headerOf(value))
}

function writeLongText(target: Target, field: string, key: string, value: unknown): void {
  writeLongWords(target, field, key, value)
  target.put(key, headerOf(value))
}

/** The words of a long text without its header. */
function writeLongWords(target: Target, field: string, key: string, value: unknown): void {
  const text = isRecord(value) ? value : {}
  for (const lang of target.filled(field)) {
    if (!Object.hasOwn(text, lang)) target.fill(field, lang, '')
  }
  for (const mark of [...target.keys()]) {
    if (mark.startsWith(`${key}:`) && !Object.hasOwn(text, mark.slice(key.length + 1)))
      target.put(mark, undefined)
  }
  for (const [lang, words] of Object.entries(text)) {
    target.fill(field, lang, String(words))
    // A shared text without words leaves no trace, so a mark says that it is there.
    target.put(`${key}:${lang}`, words === '' ? '' : undefined)
  }
}

function fillText(target: Target, field: string, key: string, lang: Lang, words: string): void {
  target.fill(field, lang, words)
  target.put(`${key}:${lang}`, undefined)
}

function writeLongTexts(target: Target, name: string, value: unknown): void {
  const texts = Array.isArray(value) ? (value as unknown[]) : []
  const entries = texts.map(() => target.newText())
  writeEntries(target, name, value, arrange(entries, new Map()))
  entries.forEach((entry, index) => {
    writeLongWords(target, `${name}.${entry}`, `${name}/${entry}`, texts[index])
  })
}

function writeEntries(
  target: Target,
  key: string,
  value: unknown,
  entries: ReadonlyMap<string, unknown>,
): void {
  const prefix = `${key}/`
  for (const old of [...target.keys()]) {
    const entry = old.slice(prefix.length).split(':', 1)[0] as string
    if (old.startsWith(prefix) && !entries.has(entry)) target.put(old, undefined)
  }
  for (const [entry, mark] of entries) target.put(prefix + entry, mark)
  target.put(key, Array.isArray(value) ? true : value)
}

function writeGroup(target: Target, fields: Fields, key: string, value: unknown): void {
  const group = isRecord(value) ? value : {}
  const inner = within(target, `${key}/`)
  const stated = [...inner.keys()].map((known) => fieldOf(splitKey(known).field))
  const absent = Object.fromEntries([...Object.keys(fields), ...stated].map((name) => [name, undefined]))
  writeFields(inner, fields, { ...absent, ...group })
  target.put(key, isRecord(value) ? true : value)
}

function writeMap(target: Target, each: Field, key: string, value: unknown): void {
  const map = isRecord(value) ? value : {}
  const inner = within(target, `${key}/`)
  for (const known of [...inner.keys()])
    if (!Object.hasOwn(map, splitKey(known).field)) inner.put(known, undefined)
  for (const [name, held] of Object.entries(map)) writeField(inner, each, name, held)
  target.put(key, isRecord(value) ? true : value)
}

function storedPoint({ x, y, ...others }: Readonly<Record<string, unknown>>): unknown[] {
  return Object.keys(others).length > 0 ? [x, y, others] : [x, y]
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : []
}

function ordersUnder(target: Pick<Target, 'keys' | 'get'>, prefix: string): Map<string, string> {
  const orders = new Map<string, string>()
  for (const key of target.keys()) {
    const order = key.startsWith(prefix) ? target.get(key) : undefined
    if (typeof order === 'string' && !key.includes(':', prefix.length))
      orders.set(key.slice(prefix.length), order)
  }
  return orders
}

import * as Y from 'yjs'
import { type Collection, type Fields, fieldsOf, type Id, isId, type Thing } from '../model/index.ts'
import { isInternal, lineKey, orderKey, placeKey, removedKey } from './keys.ts'
import type { LongTexts } from './longTexts.ts'
import { noPlace, placeFrom, type StoredPlace } from './places.ts'
import { readFields, type Source } from './readFields.ts'

/** What a document holds of one thing. */
export interface KeptThing {
  /** Undefined when it was removed, or cannot be read at all. */
  readonly thing: Thing | undefined
  readonly isRemoved: boolean
  readonly place: StoredPlace
  readonly line: Readonly<Record<string, unknown>>
  /** Where a principle stands. */
  readonly order: string
}

/** A body's order and tray are parts of its place. */
const { order: _order, unplaced: _unplaced, ...bodyFields } = fieldsOf.bodies
const readable: Readonly<Record<Collection, Fields>> = { ...fieldsOf, bodies: bodyFields }
/** The line of a place: its ends are the body and the place. */
const { from: _from, to: _to, kind: _kind, ...lineFields } = fieldsOf.relations

/** Names that belong to the document, whatever another program wrote under them. */
const reserved: Readonly<Record<'things' | 'bodies' | 'line', readonly string[]>> = {
  things: ['id'],
  bodies: ['id', 'order', 'unplaced'],
  line: ['from', 'to', 'kind'],
}

export function readThing(
  collection: Collection,
  id: Id,
  stored: unknown,
  texts: LongTexts,
  report: (field: string) => void,
): KeptThing {
  if (!(stored instanceof Y.Map)) {
    if (stored !== undefined) report('id')
    return nothing
  }
  const map = stored as Y.Map<unknown>
  const source: Source = { owner: id, texts, report }
  const isRemoved = map.get(removedKey) === true
  const place = collection === 'bodies' ? readPlace(map, report) : noPlace
  const line = collection === 'bodies' ? readLine(map, source) : {}
  const order = map.get(orderKey)
  const kept = { isRemoved, place, line, order: typeof order === 'string' ? order : '' }
  if (isRemoved) return { thing: undefined, ...kept }

  const fields = readFields(entriesOf(map), readable[collection], source)
  for (const name of reserved[collection === 'bodies' ? 'bodies' : 'things']) {
    if (!Object.hasOwn(fields, name)) continue
    delete fields[name]
    report(name)
  }
  const isWhole = Object.entries(fieldsOf[collection]).every(
    ([name, field]) => !field.required || fields[name] !== undefined,
  )
  if (!isWhole) return { thing: undefined, ...kept }
  if (place.order !== undefined) fields.order = place.order
  if (place.unplaced !== undefined) fields.unplaced = place.unplaced
  return { thing: { id, ...fields } as unknown as Thing, ...kept }
}

const nothing: KeptThing = { thing: undefined, isRemoved: false, place: noPlace, line: {}, order: '' }

function* entriesOf(map: Y.Map<unknown>): Generator<readonly [string, unknown]> {
  for (const entry of map.entries()) if (!isInternal(entry[0])) yield entry
}

function readPlace(map: Y.Map<unknown>, report: (field: string) => void): StoredPlace {
  const stored = map.get(placeKey)
  if (stored === undefined) return noPlace
  const place = placeFrom(stored)
  if (!place) report('order')
  return place ?? noPlace
}

function readLine(map: Y.Map<unknown>, source: Source): Readonly<Record<string, unknown>> {
  const prefix = `${lineKey}/`
  const entries: [string, unknown][] = []
  for (const [key, value] of map.entries()) {
    if (key.startsWith(prefix)) entries.push([key.slice(prefix.length), value])
  }
  if (entries.length === 0) return noLine
  const line = readFields(entries, lineFields, source)
  for (const name of reserved.line) delete line[name]
  if (line.id !== undefined && !isId(line.id)) delete line.id
  return Object.freeze(line)
}

const noLine = Object.freeze({})

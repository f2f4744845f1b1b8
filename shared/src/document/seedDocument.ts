import * as Y from 'yjs'
import {
  type Assignment,
  assignmentFields,
  type Body,
  type Collection,
  collections,
  designFields,
  fieldsOf,
  type GovernanceDesign,
  type Id,
  type Relation,
} from '../model/index.ts'
import { arrange } from './arrange.ts'
import {
  cellFieldPrefix,
  cellKey,
  cellOwner,
  designOwner,
  lineKey,
  listNames,
  orderKey,
  placeKey,
} from './keys.ts'
import { stampVersion } from './migrations/index.ts'
import { noPlace, type StoredPlace, storedPlace } from './places.ts'
import { type Roots, rootsOf } from './roots.ts'
import { mapTarget } from './targets.ts'
import { type Target, within, writeFields } from './writeFields.ts'

type AnyMap = Y.Map<unknown>

/** A document that already holds something was to be filled. */
export class DocumentNotEmptyError extends Error {
  readonly code = 'document-not-empty'
}

/**
 * Fills an empty document from a design file, in one transaction. Waivers are kept in a document of their own
 * (`seedRecord`). Only one replica may do this: two would make everything twice.
 */
export function seedDocument(doc: Y.Doc, data: GovernanceDesign): void {
  const roots = rootsOf(doc)
  if (roots.meta.size > 0 || collections.some((collection) => roots.things[collection].size > 0)) {
    throw new DocumentNotEmptyError('The document already holds a design.')
  }
  doc.transact(() => {
    stampVersion(doc)
    seedDesign(roots, data)
    const places = placesOf(data)
    for (const collection of collections) seedThings(roots, collection, data, places)
    for (const assignment of data.assignments ?? []) seedCell(roots, assignment)
  })
}

/** The reporting line that is a body's place: its first by id. The others stay relations. */
function placesOf(data: GovernanceDesign): ReadonlyMap<Id, Relation> {
  const bodies = new Set(data.bodies.map((body) => body.id))
  const places = new Map<Id, Relation>()
  for (const line of data.relations ?? []) {
    if (line.kind !== 'reports-to' || !bodies.has(line.from)) continue
    const known = places.get(line.from)
    if (!known || line.id < known.id) places.set(line.from, line)
  }
  return places
}

const notOwn: ReadonlySet<string> = new Set([...listNames, 'format', 'version', 'waivers'])

function seedDesign(roots: Roots, data: GovernanceDesign): void {
  const own = Object.entries(data).filter(([name]) => !notOwn.has(name))
  writeFields(seedTarget(roots, roots.design, designOwner), designFields, Object.fromEntries(own))
  for (const name of listNames) {
    const list = data[name]
    if (list !== undefined) roots.design.set(name, list === null ? null : true)
  }
}

function seedThings(
  roots: Roots,
  collection: Collection,
  data: GovernanceDesign,
  places: ReadonlyMap<Id, Relation>,
): void {
  const isPlace = new Set<object>(collection === 'relations' ? places.values() : [])
  const things = (data[collection] ?? []).filter((thing) => !isPlace.has(thing))
  const orders =
    collection === 'principles'
      ? arrange(
          things.map((thing) => thing.id),
          new Map(),
        )
      : undefined
  for (const thing of things) {
    const map = new Y.Map<unknown>()
    roots.things[collection].set(thing.id, map)
    const target = seedTarget(roots, map, thing.id)
    if (collection === 'bodies') seedBody(target, thing as Body, places.get(thing.id))
    else writeFields(target, fieldsOf[collection], without(thing, ['id']))
    if (orders) map.set(orderKey, orders.get(thing.id))
  }
}

function seedBody(target: Target, body: Body, line: Relation | undefined): void {
  const { order, unplaced } = body
  writeFields(target, fieldsOf.bodies, without(body, ['id', 'order', 'unplaced']))
  const place: StoredPlace = { ...noPlace, parent: line?.to ?? null, order, unplaced }
  if (line || order !== undefined || unplaced !== undefined) target.put(placeKey, storedPlace(place))
  if (line) {
    writeFields(within(target, `${lineKey}/`), fieldsOf.relations, without(line, ['from', 'to', 'kind']))
  }
}

function seedCell(roots: Roots, { activity, holder, letters, ...fields }: Assignment): void {
  const { assignments } = roots
  for (const letter of letters) assignments.set(cellKey(activity, holder, letter), true)
  if (letters.length === 0) assignments.set(cellKey(activity, holder), true)
  if (Object.keys(fields).length === 0) return
  const target = seedTarget(roots, assignments, cellOwner(activity, holder))
  writeFields(within(target, cellKey(activity, holder, cellFieldPrefix)), assignmentFields, fields)
}

/** A target that nobody else writes to: plain numbers are names enough, and there is nothing to compare with. */
function seedTarget(roots: Roots, map: AnyMap, owner: string): Target {
  let count = 0
  const put = (to: AnyMap, key: string, value: unknown) => {
    if (value !== undefined) to.set(key, value)
  }
  return {
    ...mapTarget(roots, map, owner, put),
    newText: () => {
      count += 1
      return String(count)
    },
  }
}

function without(fields: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

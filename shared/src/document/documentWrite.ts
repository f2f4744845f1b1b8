import * as Y from 'yjs'
import type { DesignWrite, FieldValue, NewThing, Place } from '../commands/index.ts'
import {
  allLetters,
  assignmentFields,
  type Collection,
  type Design,
  designFields,
  type Field,
  type Fields,
  fieldAt,
  fieldsOf,
  type Id,
  type Lang,
  type Letter,
  movedClaim,
  orderBetween,
  type PlaceClaim,
  type Text,
} from '../model/index.ts'
import {
  cellFieldPrefix,
  cellKey,
  cellOwner,
  designOwner,
  fieldOf,
  keyOf,
  lineKey,
  orderKey,
  placeKey,
  removedKey,
  splitKey,
} from './keys.ts'
import { Ledger } from './ledger.ts'
import { noPlace, placeFrom, type StoredPlace, storedPlace } from './places.ts'
import { type Roots, thingIn } from './roots.ts'
import { mapTarget } from './targets.ts'
import {
  entriesUnder,
  fillLongText,
  insertLongText,
  removeLongText,
  type Target,
  within,
  writeField,
  writeFields,
  writeWords,
} from './writeFields.ts'

type AnyMap = Y.Map<unknown>

/** Writes one command into a shared document, within a transaction. `design` is the state before it. */
export class DocumentWrite implements DesignWrite {
  readonly #roots: Roots
  readonly #ledger: Ledger
  readonly #design: Design

  constructor(roots: Roots, ledger: Ledger, design: Design) {
    this.#roots = roots
    this.#ledger = ledger
    this.#design = design
  }

  add(collection: Collection, thing: NewThing): void {
    if (collection !== 'bodies') this.#put(this.#roots.design, collection, true)
    if (collection === 'relations' && this.#becomesPlace(thing)) {
      this.#ride(thing, movedClaim(this.#design, String(thing.from), String(thing.to)))
    } else this.#addThing(collection, thing)
  }

  remove(collection: Collection, id: Id): void {
    if (collection === 'bodies') {
      // What climbs past the body are places; so its own first line must be one, and those to it.
      for (const body of [id, ...this.#design.relationsTo(id, 'reports-to').map(({ from }) => from)]) {
        this.#adoptFirstLine(body)
      }
    }
    const thing = this.#live(collection, id)
    const rider = collection === 'relations' ? this.#riderOf(id) : undefined
    if (thing) this.#put(thing, removedKey, true)
    else if (rider) this.#endLine(rider)
  }

  set(collection: Collection, id: Id, field: string, value: FieldValue): void {
    if (collection === 'relations' && field === 'to') {
      this.#adoptFirstLine(this.#design.relation(id)?.from ?? '')
    }
    const thing = this.#live(collection, id)
    const rider = collection === 'relations' ? this.#riderOf(id) : undefined
    if (thing) setAt(this.#target(thing, id), fieldsOf[collection], field, value)
    else if (rider) this.#setOnLine(rider, id, field, value)
  }

  setWords(collection: Collection, id: Id, field: string, lang: Lang, words: string): void {
    const thing = this.#live(collection, id)
    if (!thing) return
    const { target, name } = innermost(this.#target(thing, id), field)
    writeWords(target, fieldAt(fieldsOf[collection], field) as Field, name, lang, words)
  }

  place(bodyId: Id, place: Place): void {
    this.#adoptFirstLine(bodyId)
    const body = this.#live('bodies', bodyId)
    if (!body) return
    const { parentId, order, unplaced } = place
    const claim = movedClaim(this.#design, bodyId, parentId)
    this.#put(body, placeKey, storedPlace({ ...claim, order, unplaced }))
    // Nothing rides along from a line that leads nowhere: its superior was removed, and nobody stands above.
    const hasLine = this.#design.relationsFrom(bodyId, 'reports-to').length > 0
    if (parentId === null || !hasLine) this.#forgetLine(body)
    if (parentId !== null) this.#put(this.#roots.design, 'relations', true)
  }

  settle(bodyId: Id, place: Place): void {
    const forGood = new Ledger()
    new DocumentWrite(this.#roots, forGood, this.#design).place(bodyId, place)
  }

  insertFunction(bodyId: Id, index: number, words: Text): void {
    const target = this.#bodyTarget(bodyId)
    if (target) insertLongText(target, 'functions', index, words)
  }
  setFunctionWords(bodyId: Id, index: number, lang: Lang, words: string): void {
    const target = this.#bodyTarget(bodyId)
    const entry = target && entriesUnder(target, 'functions')[index]
    if (entry !== undefined) fillLongText(target as Target, 'functions', entry, lang, words)
  }
  removeFunction(bodyId: Id, index: number): void {
    const target = this.#bodyTarget(bodyId)
    const entry = target && entriesUnder(target, 'functions')[index]
    if (entry !== undefined) removeLongText(target as Target, 'functions', entry)
  }

  putLetter(activityId: Id, holderId: Id, letter: Letter): void {
    this.#touchCell(activityId, holderId)
    this.#put(this.#roots.assignments, cellKey(activityId, holderId, letter), true)
  }
  removeLetter(activityId: Id, holderId: Id, letter: Letter): void {
    this.#touchCell(activityId, holderId)
    this.#put(this.#roots.assignments, cellKey(activityId, holderId, letter), undefined)
  }
  clearCell(activityId: Id, holderId: Id): void {
    const target = this.#cellTarget(activityId, holderId)
    const stated = [...target.keys()].map((key) => [fieldOf(splitKey(key).field), undefined])
    writeFields(target, assignmentFields, Object.fromEntries(stated))
    for (const letter of allLetters) this.removeLetter(activityId, holderId, letter)
  }
  setBinding(activityId: Id, holderId: Id, binding: boolean | null | undefined): void {
    this.#touchCell(activityId, holderId)
    this.#cellTarget(activityId, holderId).put('binding', binding)
  }
  setNoteWords(activityId: Id, holderId: Id, lang: Lang, words: string): void {
    this.#touchCell(activityId, holderId)
    writeWords(this.#cellTarget(activityId, holderId), assignmentFields.note, 'note', lang, words)
  }

  setDesign(field: string, value: FieldValue): void {
    setAt(this.#designTarget(), designFields, field, value)
  }
  setDesignWords(field: 'title' | 'description', lang: Lang, words: string): void {
    writeWords(this.#designTarget(), designFields[field], field, lang, words)
  }
  dropColumn(holderId: Id): void {
    for (const key of [...this.#roots.design.keys()]) {
      if (key === `columns/${holderId}` || key.startsWith(`columns/${holderId}~`)) {
        this.#put(this.#roots.design, key, undefined)
      }
    }
  }

  readonly #put = (map: AnyMap, key: string, value: unknown): void => this.#ledger.put(map, key, value)

  #target(map: AnyMap, owner: string): Target {
    return mapTarget(this.#roots, map, owner, this.#put)
  }
  #designTarget(): Target {
    return this.#target(this.#roots.design, designOwner)
  }
  #bodyTarget(id: Id): Target | undefined {
    const body = this.#live('bodies', id)
    return body && this.#target(body, id)
  }
  #cellTarget(activityId: Id, holderId: Id): Target {
    const target = this.#target(this.#roots.assignments, cellOwner(activityId, holderId))
    // As the snapshot has it: looking through the keys of all cells would take too long.
    const assignment = this.#design.assignment(activityId, holderId)
    const fields = Object.keys(assignment ?? {}).filter((name) => !cellEnds.includes(name))
    const marks = Object.keys(assignment?.note ?? {}).map((lang) => `note:${lang}`)
    return {
      ...within(target, cellKey(activityId, holderId, cellFieldPrefix)),
      keys: () => [...fields.map(keyOf), ...marks],
    }
  }

  /** The mark of a cell without letters is not needed once something is said of it. */
  #touchCell(activityId: Id, holderId: Id): void {
    this.#put(this.#roots.design, 'assignments', true)
    this.#put(this.#roots.assignments, cellKey(activityId, holderId), undefined)
  }

  #live(collection: Collection, id: Id): AnyMap | undefined {
    const thing = thingIn(this.#roots, collection, id)
    return thing?.get(removedKey) === true ? undefined : thing
  }

  #addThing(collection: Collection, { id, ...fields }: NewThing): void {
    const known = thingIn(this.#roots, collection, id)
    const map = known ?? new Y.Map<unknown>()
    if (known) {
      // It was removed before: what it was then must not shine through.
      for (const key of [...known.keys()]) if (key !== removedKey) this.#put(known, key, undefined)
      this.#put(known, removedKey, undefined)
    } else {
      this.#roots.things[collection].set(id, map)
      this.#ledger.made(map)
    }
    const target = this.#target(map, id)
    const { order, unplaced, ...others } = fields as Record<string, unknown>
    if (collection !== 'bodies') writeFields(target, fieldsOf[collection], fields)
    else {
      writeFields(target, fieldsOf.bodies, others)
      const place = { ...noPlace, order, unplaced } as StoredPlace
      if (order !== undefined || unplaced !== undefined) target.put(placeKey, storedPlace(place))
    }
    if (collection === 'principles') target.put(orderKey, this.#lastPrinciple())
  }

  #lastPrinciple(): string {
    let last: string | null = null
    for (const principle of this.#roots.things.principles.values()) {
      const order = principle instanceof Y.Map ? principle.get(orderKey) : undefined
      if (typeof order === 'string' && (last === null || order > last)) last = order
    }
    return orderBetween(last, null, () => 0.5)
  }

  /* Reporting lines: a body's first one by id is its place, the others are relations. */

  #placeOf(bodyId: Id): StoredPlace {
    return placeFrom(this.#live('bodies', bodyId)?.get(placeKey)) ?? noPlace
  }

  /** Whether a new line is the first by which a body reports to another. */
  #becomesPlace({ kind, from }: NewThing): boolean {
    if (kind !== 'reports-to' || !this.#live('bodies', String(from))) return false
    return this.#design.relationsFrom(String(from), 'reports-to').length === 0
  }

  /** Makes a line the place of the body that it comes from. */
  #ride({ from, to: _, kind: __, ...fields }: NewThing, claim: PlaceClaim): void {
    const bodyId = String(from)
    const body = this.#live('bodies', bodyId)
    if (!body) return
    const { order, unplaced } = this.#placeOf(bodyId)
    this.#put(body, placeKey, storedPlace({ ...claim, order, unplaced }))
    this.#forgetLine(body)
    writeFields(within(this.#target(body, bodyId), `${lineKey}/`), fieldsOf.relations, fields)
  }

  #forgetLine(body: AnyMap): void {
    for (const key of [...body.keys()]) if (key.startsWith(`${lineKey}/`)) this.#put(body, key, undefined)
  }

  /** Ends the line that is a body's place. The body stands at the top, or where its next line says. */
  #endLine(bodyId: Id): void {
    const body = this.#live('bodies', bodyId)
    if (!body) return
    this.#put(body, placeKey, storedPlace({ ...this.#placeOf(bodyId), parent: null }))
    this.#forgetLine(body)
  }

  /** The body whose place is the line of this id. */
  #riderOf(lineId: Id): Id | undefined {
    const from = this.#design.relation(lineId)?.from
    return from !== undefined && this.#placeOf(from).parent !== null ? from : undefined
  }

  #setOnLine(bodyId: Id, lineId: Id, field: string, value: FieldValue): void {
    const body = this.#live('bodies', bodyId)
    const line = this.#design.relation(lineId)
    if (!body || !line) return
    if (field === 'to') {
      const { order, unplaced } = this.#placeOf(bodyId)
      const claim = movedClaim(this.#design, bodyId, String(value))
      this.#put(body, placeKey, storedPlace({ ...claim, order, unplaced }))
    } else if (field === 'from' || field === 'kind') {
      this.#endLine(bodyId)
      this.#addThing('relations', { ...line, [field]: value })
    } else {
      setAt(within(this.#target(body, bodyId), `${lineKey}/`), fieldsOf.relations, field, value)
    }
  }

  /** If a relation with a smaller id came to be a body's first line, makes it the place, and the other a relation. */
  #adoptFirstLine(bodyId: Id): void {
    const first = this.#design.relationsFrom(bodyId, 'reports-to')[0]
    const relation = first && this.#live('relations', first.id)
    const body = this.#live('bodies', bodyId)
    if (!relation || !body) return
    const ridden = this.#design
      .relationsFrom(bodyId, 'reports-to')
      .find((line) => line !== first && !this.#live('relations', line.id))
    if (ridden && this.#placeOf(bodyId).parent !== null) this.#addThing('relations', ridden)
    this.#put(relation, removedKey, true)
    const { lamport = 0, fallbacks = [] } = this.#design.claims.get(bodyId) ?? {}
    this.#ride(first, { parent: first.to, lamport, fallbacks })
  }
}

const cellEnds: readonly string[] = ['activity', 'holder', 'letters']

function setAt(target: Target, fields: Fields, path: string, value: FieldValue): void {
  const { target: inner, name } = innermost(target, path)
  writeField(inner, fieldAt(fields, path), name, value)
}

/** The target of a field at a path; the groups on the way are there from then on. */
function innermost(target: Target, path: string): { target: Target; name: string } {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { target, name: head }
  target.put(head, true)
  return innermost(within(target, `${head}/`), rest.join('.'))
}

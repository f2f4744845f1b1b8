import {
  type Assignment,
  byActivityAndHolder,
  type Collection,
  type Design,
  designFields,
  designFrom,
  fieldAt,
  fieldsOf,
  type GovernanceDesign,
  type Id,
  inSetOrder,
  isRecord,
  type Lang,
  type Letter,
  letterSets,
  movedClaim,
  type PlaceClaim,
  patched,
  type Relation,
  type Replacement,
  type Text,
} from '../model/index.ts'
import type { DesignWrite, FieldValue, NewThing, Place } from './designWrite.ts'
import { lineIdOf } from './lineId.ts'
import { Overlay } from './overlay.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Writes commands on plain data, exactly as a live document would show them. For rehearsing several commands,
 * for tests, and for templates.
 */
export class PlainWrite implements DesignWrite {
  readonly #before: Design
  readonly #things: Overlay
  #own: Fields
  /** The lists that were written to: there from then on, though nothing may be left in them. */
  readonly #stated = new Set<Collection | 'assignments'>()
  readonly #cells = new Map<string, Replacement<Assignment>>()
  /** Claims of bodies that moved. */
  readonly #moved = new Map<Id, PlaceClaim>()

  constructor(design: Design) {
    this.#before = design
    this.#things = new Overlay(design)
    this.#own = design.data
  }

  /** The design as written so far. */
  design(): Design {
    const data: Record<string, unknown> = { ...this.#own }
    for (const collection of this.#things.touched) {
      const list = this.#things.list(collection)
      // Looked through is not written to: what was not stated stays so.
      const isStated = list.length > 0 || Array.isArray(data[collection]) || this.#stated.has(collection)
      if (isStated) data[collection] = list
    }
    const assignments = this.#writtenAssignments(data as Partial<GovernanceDesign>)
    if (assignments) data.assignments = assignments
    return designFrom(data as unknown as GovernanceDesign, this.#claims())
  }

  add(collection: Collection, thing: NewThing): void {
    this.#stated.add(collection)
    const { from, to, kind } = thing as Partial<Relation>
    const isFirstLine = kind === 'reports-to' && from && !this.#before.relationsFrom(from, kind)[0]
    if (collection === 'relations' && isFirstLine) this.#move(from, to ?? null)
    this.#things.set(collection, thing.id, withoutAbsent(thing) as NewThing)
  }

  remove(collection: Collection, id: Id): void {
    if (collection === 'bodies') this.#letClimb(id)
    this.#things.set(collection, id, undefined)
  }

  set(collection: Collection, id: Id, field: string, value: FieldValue): void {
    const line = collection === 'relations' && field === 'to' ? this.#before.relation(id) : undefined
    if (line && this.#things.linesFrom(line.from)[0]?.id === id) this.#move(line.from, value as Id)
    this.#edit(collection, id, (thing) => withField(thing, field, normal(collection, field, value)))
  }

  setWords(collection: Collection, id: Id, field: string, lang: Lang, words: string): void {
    this.#edit(collection, id, (thing) => {
      const isRequired = fieldAt(fieldsOf[collection], field)?.fallback !== undefined
      return withField(thing, field, withWords(fieldIn(thing, field), lang, words, isRequired))
    })
  }

  place(bodyId: Id, { parentId, order, unplaced }: Place): void {
    this.#edit('bodies', bodyId, (body) => withField(withField(body, 'order', order), 'unplaced', unplaced))
    const line = this.#things.linesFrom(bodyId)[0]
    this.#move(bodyId, parentId)
    if (parentId === null) {
      if (line) this.#things.set('relations', line.id, undefined)
    } else if (line) {
      this.#edit('relations', line.id, (relation) => withField(relation, 'to', parentId))
    } else {
      const id = lineIdOf(bodyId, (taken) => this.#things.has(taken))
      this.add('relations', { id, from: bodyId, to: parentId, kind: 'reports-to' })
    }
  }

  settle(bodyId: Id, place: Place): void {
    this.place(bodyId, place)
  }

  insertFunction(bodyId: Id, index: number, words: Text): void {
    this.#editFunctions(bodyId, (functions) => functions.toSpliced(index, 0, words))
  }
  setFunctionWords(bodyId: Id, index: number, lang: Lang, words: string): void {
    this.#editFunctions(bodyId, (functions) =>
      functions.with(index, withWords(functions[index], lang, words, true) as Text),
    )
  }
  removeFunction(bodyId: Id, index: number): void {
    this.#editFunctions(bodyId, (functions) => functions.toSpliced(index, 1))
  }

  putLetter(activity: Id, holder: Id, letter: Letter): void {
    this.#editCell(activity, holder, (cell) => ({
      ...cell,
      letters: this.#sorted([...cell.letters, letter]),
    }))
  }
  removeLetter(activity: Id, holder: Id, letter: Letter): void {
    this.#editCell(activity, holder, (cell) => ({
      ...cell,
      letters: cell.letters.filter((one) => one !== letter),
    }))
  }
  clearCell(activity: Id, holder: Id): void {
    this.#replaceCell(activity, holder, undefined)
  }
  setBinding(activity: Id, holder: Id, binding: boolean | null | undefined): void {
    this.#editCell(activity, holder, (cell) => withField(cell, 'binding', binding) as Assignment)
  }
  setNoteWords(activity: Id, holder: Id, lang: Lang, words: string): void {
    this.#editCell(
      activity,
      holder,
      (cell) => withField(cell, 'note', withWords(cell.note, lang, words, false)) as Assignment,
    )
  }

  setDesign(field: string, value: FieldValue): void {
    this.#own = withField(this.#own, field, value)
  }
  setDesignWords(field: 'title' | 'description', lang: Lang, words: string): void {
    const isRequired = 'fallback' in designFields[field]
    this.#own = withField(this.#own, field, withWords(this.#own[field], lang, words, isRequired))
  }
  dropColumn(holderId: Id): void {
    const { columns } = this.#own as Partial<GovernanceDesign>
    if (columns?.includes(holderId))
      this.setDesign(
        'columns',
        columns.filter((id) => id !== holderId),
      )
  }

  #edit(collection: Collection, id: Id, change: (thing: NewThing) => Fields): void {
    const thing = this.#things.get(collection, id)
    if (thing) this.#things.set(collection, id, change(thing) as NewThing)
  }

  #editFunctions(bodyId: Id, change: (functions: readonly Text[]) => readonly Text[]): void {
    this.#edit('bodies', bodyId, (body) =>
      withField(body, 'functions', change((body.functions as readonly Text[] | null | undefined) ?? [])),
    )
  }

  /** A cell of which nothing is left to say is no assignment. */
  #editCell(activity: Id, holder: Id, change: (cell: Assignment) => Assignment): void {
    this.#stated.add('assignments')
    const known = this.#cells.get(`${activity}/${holder}`)
    const before = known ? known.after : this.#before.assignment(activity, holder)
    const cell = change(before ?? { activity, holder, letters: [] })
    const isSaid = cell.letters.length > 0 || Object.keys(cell).length > 3
    this.#replaceCell(activity, holder, isSaid ? cell : undefined)
  }

  #replaceCell(activity: Id, holder: Id, after: Assignment | undefined): void {
    this.#cells.set(`${activity}/${holder}`, { before: this.#before.assignment(activity, holder), after })
  }

  #sorted(letters: readonly Letter[]): Letter[] {
    return inSetOrder(letters, letterSets[(this.#own as Partial<GovernanceDesign>).letterSet ?? 'raci'])
  }

  #writtenAssignments({
    assignments,
    letterSet,
  }: Partial<GovernanceDesign>): readonly Assignment[] | undefined {
    const set = letterSets[letterSet ?? 'raci']
    const list = patched(this.#before.assignments, [...this.#cells.values()], byActivityAndHolder)
    if (list.length === 0 && !Array.isArray(assignments) && !this.#stated.has('assignments')) return undefined
    if (set === this.#before.letterSet) return list
    return list.map((one) => ({ ...one, letters: inSetOrder(one.letters, set) }))
  }

  #move(bodyId: Id, parentId: Id | null): void {
    this.#moved.set(bodyId, movedClaim(this.#before, bodyId, parentId))
  }

  /** Ends the place of a removed body, and lets those that report to it climb. */
  #letClimb(id: Id): void {
    const own = this.#things.linesFrom(id)[0]
    if (own) this.#things.set('relations', own.id, undefined)
    const superior = own && own.to !== id && this.#things.get('bodies', own.to) ? own.to : null
    for (const line of this.#things.linesTo(id)) {
      const isPlace = this.#things.get('bodies', line.from) && this.#things.linesFrom(line.from)[0] === line
      if (!isPlace) continue
      if (superior === null || superior === line.from) this.#things.set('relations', line.id, undefined)
      else this.#edit('relations', line.id, (one) => withField(one, 'to', superior))
    }
  }

  /** The claims that follow from the lines, with the clocks of those that stand. */
  #claims(): ReadonlyMap<Id, PlaceClaim> {
    const changed = new Set<Id>([...this.#moved.keys(), ...this.#things.changesOf('bodies').keys()])
    for (const [id, line] of this.#things.changesOf('relations')) {
      for (const from of [line?.from, this.#before.relation(id)?.from]) if (from) changed.add(String(from))
    }
    if (changed.size === 0) return this.#before.claims
    const claims = new Map(this.#before.claims)
    for (const id of changed) {
      const { lamport, fallbacks } = this.#moved.get(id) ?? claims.get(id) ?? noClaim
      const parent = this.#things.linesFrom(id)[0]?.to ?? null
      const isStated = parent !== null || lamport > 0 || fallbacks.length > 0
      if (isStated && this.#things.get('bodies', id)) claims.set(id, { parent, lamport, fallbacks })
      else claims.delete(id)
    }
    return claims
  }
}

const noClaim: PlaceClaim = { parent: null, lamport: 0, fallbacks: [] }

/** As in a document: sets are in the order of their members, and nothing is `undefined`. */
function normal(collection: Collection, field: string, value: FieldValue): FieldValue {
  const isSet = fieldAt(fieldsOf[collection], field)?.of === 'set'
  return isSet && Array.isArray(value) ? [...value].sort() : value
}

function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function fieldIn(fields: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), fields)
}

function withField(fields: Fields, path: string, value: unknown): Fields {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return withoutAbsent({ ...fields, [name]: value })
  const group = isRecord(fields[name]) ? fields[name] : {}
  return { ...fields, [name]: withField(group, rest.join('.'), value) }
}

/** A text with other words in one language; without any words it is absent, or empty where it must be there. */
function withWords(text: unknown, lang: Lang, words: string, isRequired: boolean): Text | undefined {
  const { [lang]: _, ...others } = isRecord(text) ? (text as Text) : {}
  const written = words === '' ? others : { ...others, [lang]: words }
  return Object.keys(written).length > 0 || isRequired ? written : undefined
}

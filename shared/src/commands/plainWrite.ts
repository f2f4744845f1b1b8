import {
  type Assignment,
  byCodeUnits,
  byId,
  type Collection,
  claimsOf,
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
  type Relation,
  type Text,
} from '../model/index.ts'
import type { DesignWrite, FieldValue, NewThing, Place } from './designWrite.ts'
import { lineIdOf } from './lineId.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Writes commands on plain data, exactly as a live document would show them. For rehearsing several commands,
 * for tests, and for templates.
 */
export class PlainWrite implements DesignWrite {
  readonly #before: Design
  #own: Fields
  /** The lists that were written to: there from then on, though nothing may be left in them. */
  readonly #stated = new Set<Collection | 'assignments'>()
  readonly #things = new Map<Collection, Map<Id, NewThing>>()
  #assignments: Map<string, Assignment> | undefined
  readonly #claims: Map<Id, PlaceClaim>

  constructor(design: Design) {
    this.#before = design
    this.#own = design.data
    this.#claims = new Map(design.claims)
  }

  /** The design as written so far. */
  design(): Design {
    const data: Record<string, unknown> = { ...this.#own }
    for (const [collection, things] of this.#things) {
      const list = [...things.values()]
      // Looked through is not written to: what was not stated stays so.
      if (list.length === 0 && !Array.isArray(data[collection]) && !this.#stated.has(collection)) continue
      data[collection] = collection === 'principles' ? list : list.sort(byId)
    }
    const set = letterSets[(data.letterSet as GovernanceDesign['letterSet']) ?? 'raci']
    const isStated =
      Array.isArray(data.assignments) || this.#assignments?.size || this.#stated.has('assignments')
    if (this.#assignments && isStated) {
      data.assignments = [...this.#assignments.values()].sort(
        (a, b) => byCodeUnits(a.activity, b.activity) || byCodeUnits(a.holder, b.holder),
      )
    }
    if (Array.isArray(data.assignments) && set !== this.#before.letterSet) {
      data.assignments = data.assignments.map((one: Assignment) => ({
        ...one,
        letters: inSetOrder(one.letters, set),
      }))
    }
    const written = data as unknown as GovernanceDesign
    return designFrom(written, this.#claimsFor(written))
  }

  add(collection: Collection, thing: NewThing): void {
    this.#stated.add(collection)
    const { from, to, kind } = thing as Partial<Relation>
    const isFirstLine = kind === 'reports-to' && from && !this.#before.relationsFrom(from, kind)[0]
    if (collection === 'relations' && isFirstLine)
      this.#claims.set(from, movedClaim(this.#before, from, to ?? null))
    this.#list(collection).set(thing.id, withoutAbsent(thing) as NewThing)
  }

  remove(collection: Collection, id: Id): void {
    if (collection === 'bodies') this.#letClimb(id)
    this.#list(collection).delete(id)
  }

  set(collection: Collection, id: Id, field: string, value: FieldValue): void {
    const line = collection === 'relations' && field === 'to' ? this.#before.relation(id) : undefined
    if (line && this.#lineOf(line.from)?.id === id) {
      this.#claims.set(line.from, movedClaim(this.#before, line.from, value as Id))
    }
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
    const line = this.#lineOf(bodyId)
    this.#claims.set(bodyId, movedClaim(this.#before, bodyId, parentId))
    if (parentId === null) {
      if (line) this.#list('relations').delete(line.id)
    } else if (line) {
      this.#edit('relations', line.id, (relation) => withField(relation, 'to', parentId))
    } else {
      const id = lineIdOf(bodyId, (taken) => this.#has(taken))
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
    this.#cells().delete(`${activity}/${holder}`)
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

  #list(collection: Collection): Map<Id, NewThing> {
    let things = this.#things.get(collection)
    if (!things) {
      things = new Map(this.#before[collection].map((thing) => [thing.id, thing]))
      this.#things.set(collection, things)
    }
    return things
  }

  #edit(collection: Collection, id: Id, change: (thing: NewThing) => Fields): void {
    const things = this.#list(collection)
    const thing = things.get(id)
    if (thing) things.set(id, change(thing) as NewThing)
  }

  #editFunctions(bodyId: Id, change: (functions: readonly Text[]) => readonly Text[]): void {
    this.#edit('bodies', bodyId, (body) =>
      withField(body, 'functions', change((body.functions as readonly Text[] | null | undefined) ?? [])),
    )
  }

  #cells(): Map<string, Assignment> {
    this.#assignments ??= new Map(
      this.#before.assignments.map((one) => [`${one.activity}/${one.holder}`, one]),
    )
    return this.#assignments
  }

  /** A cell of which nothing is left to say is no assignment. */
  #editCell(activity: Id, holder: Id, change: (cell: Assignment) => Assignment): void {
    this.#stated.add('assignments')
    const cells = this.#cells()
    const key = `${activity}/${holder}`
    const cell = change(cells.get(key) ?? { activity, holder, letters: [] })
    if (cell.letters.length === 0 && Object.keys(cell).length === 3) cells.delete(key)
    else cells.set(key, cell)
  }

  #sorted(letters: readonly Letter[]): Letter[] {
    return inSetOrder(letters, letterSets[(this.#own as Partial<GovernanceDesign>).letterSet ?? 'raci'])
  }

  /** The line that is a body's place: its first by id. */
  #lineOf(bodyId: Id): NewThing | undefined {
    return [...this.#list('relations').values()]
      .filter(({ from, kind }) => from === bodyId && kind === 'reports-to')
      .sort(byId)[0]
  }

  /** Ends the place of a removed body, and lets those that report to it climb. */
  #letClimb(id: Id): void {
    const own = this.#lineOf(id)
    if (own) this.#list('relations').delete(own.id)
    const isStanding = own && own.to !== id && this.#list('bodies').has(own.to as Id)
    const superior = isStanding ? (own.to as Id) : null
    for (const line of [...this.#list('relations').values()]) {
      const isPlace = this.#list('bodies').has(line.from as Id) && this.#lineOf(line.from as Id) === line
      if (line.to !== id || !isPlace) continue
      const isClimbable = superior !== null && superior !== line.from
      if (isClimbable) this.#edit('relations', line.id, (one) => withField(one, 'to', superior))
      else this.#list('relations').delete(line.id)
    }
  }

  #has(id: Id): boolean {
    return this.#before.has(id) || [...this.#things.values()].some((things) => things.has(id))
  }

  /** The claims that follow from the lines, with the clocks of those that stand. */
  #claimsFor(data: GovernanceDesign): ReadonlyMap<Id, PlaceClaim> {
    if (!this.#things.has('relations')) return this.#before.claims
    const stated = claimsOf(data)
    const claims = new Map<Id, PlaceClaim>()
    for (const { id } of data.bodies) {
      const claim = this.#claims.get(id) ?? stated.get(id)
      const parent = stated.get(id)?.parent ?? null
      const isClaimed = claim && (parent !== null || claim.lamport > 0 || claim.fallbacks.length > 0)
      if (isClaimed) claims.set(id, { ...claim, parent })
    }
    return claims
  }
}

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

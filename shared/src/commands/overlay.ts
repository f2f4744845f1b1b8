import {
  byId,
  type Collection,
  collections,
  type Design,
  type Id,
  patched,
  type Relation,
  type Replacement,
  type Thing,
} from '../model/index.ts'
import type { NewThing } from './designWrite.ts'

/** The things of a design with some changed, without touching the design. */
export class Overlay {
  readonly #design: Design
  readonly #changes = new Map<Collection, Map<Id, NewThing | undefined>>()

  constructor(design: Design) {
    this.#design = design
  }

  get(collection: Collection, id: Id): NewThing | undefined {
    const changes = this.#changes.get(collection)
    return changes?.has(id) ? changes.get(id) : this.#before(collection, id)
  }

  /** `undefined` removes the thing. */
  set(collection: Collection, id: Id, thing: NewThing | undefined): void {
    const changes = this.#changes.get(collection) ?? new Map<Id, NewThing | undefined>()
    this.#changes.set(collection, changes.set(id, thing))
  }

  has(id: Id): boolean {
    return collections.some((collection) => this.get(collection, id) !== undefined)
  }

  /** The reporting lines from a body, or to it, by id. */
  linesFrom(id: Id): Relation[] {
    return this.#lines(this.#design.relationsFrom(id, 'reports-to'), (line) => line.from === id)
  }
  linesTo(id: Id): Relation[] {
    return this.#lines(this.#design.relationsTo(id, 'reports-to'), (line) => line.to === id)
  }

  /** The things that were touched, in the lists they belong to. */
  get touched(): readonly Collection[] {
    return [...this.#changes.keys()]
  }
  changesOf(collection: Collection): ReadonlyMap<Id, NewThing | undefined> {
    return this.#changes.get(collection) ?? none
  }

  /** A list as it stands now. Principles keep their order, new ones come last; other things go by id. */
  list(collection: Collection): readonly NewThing[] {
    const before = this.#design[collection] as readonly NewThing[]
    const changes = this.changesOf(collection)
    if (collection === 'principles') {
      const kept = before.flatMap((one) => (changes.has(one.id) ? (changes.get(one.id) ?? []) : one))
      const known = new Set(before.map((one) => one.id))
      return [...kept, ...[...changes].flatMap(([id, one]) => (known.has(id) ? [] : (one ?? [])))]
    }
    const replaced = [...changes].map(
      ([id, after]): Replacement<NewThing> => ({ before: this.#before(collection, id), after }),
    )
    return patched(before, replaced, byId)
  }

  #before(collection: Collection, id: Id): NewThing | undefined {
    return readers[collection](this.#design, id)
  }

  #lines(before: readonly Relation[], isWanted: (line: Relation) => boolean): Relation[] {
    const changes = this.changesOf('relations')
    if (changes.size === 0) return [...before]
    const changed = [...changes.values()].filter(
      (line) => line?.kind === 'reports-to' && isWanted(line as unknown as Relation),
    ) as unknown as Relation[]
    return [...before.filter((line) => !changes.has(line.id)), ...changed].sort(byId)
  }
}

const none: ReadonlyMap<Id, NewThing | undefined> = new Map()

const readers: Readonly<Record<Collection, (design: Design, id: Id) => Thing | undefined>> = {
  participants: (design, id) => design.participant(id),
  principles: (design, id) => design.principle(id),
  instruments: (design, id) => design.instrument(id),
  bodies: (design, id) => design.body(id),
  seats: (design, id) => design.seat(id),
  relations: (design, id) => design.relation(id),
  activities: (design, id) => design.activity(id),
}

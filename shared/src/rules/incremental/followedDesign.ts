import {
  type Activity,
  type Assignment,
  type Body,
  type Design,
  DesignQuestions,
  type DocumentFault,
  type GovernanceDesign,
  type Id,
  type Instrument,
  type Participant,
  type PlaceClaim,
  type Principle,
  type Relation,
  type Remembering,
  remember,
  type Seat,
  type Tree,
} from '../../model/index.ts'
import { differences } from './differences.ts'
import { Cell, type Graph, Reading } from './graph.ts'

/**
 * A design that stands for one state after another, and notes which of its answers are read by whom. Rules and
 * their readings use it like any other design. What they made of it with `oncePer` lives in the graph, too.
 */
export class FollowedDesign extends DesignQuestions implements Remembering {
  readonly data: GovernanceDesign
  readonly tree: Tree
  readonly #graph: Graph
  #now: Design
  /** By the functions that made them, and their keys. */
  readonly #readings = new Map<unknown, Map<unknown, Reading<unknown>>>()

  readonly #fields: Table<unknown>
  readonly #claims: Cell<ReadonlyMap<Id, PlaceClaim>>
  readonly #faults: Cell<readonly DocumentFault[]>
  readonly #tree: Cell<Tree>
  readonly #chartOrder: Derived<readonly Body[]>
  readonly #rows: Derived<readonly Activity[]>
  readonly #columns: Derived<readonly Id[]>
  readonly #assigned: Derived<readonly Id[]>
  readonly #things: { readonly [Kind in ThingList]: Table<ThingOf[Kind] | undefined> }
  readonly #seatsOf: Table<readonly Seat[]>
  readonly #linesFrom: Table<readonly Relation[]>
  readonly #linesTo: Table<readonly Relation[]>
  readonly #assignmentsFor: Table<readonly Assignment[]>
  readonly #assignmentsOf: Table<readonly Assignment[]>

  constructor(graph: Graph, now: Design) {
    super()
    this.#graph = graph
    this.#now = now
    const table = <T>(look: (key: string) => T) => new Table(graph, look)
    this.#fields = table((field) => this.#now.data[field])
    this.#claims = new Cell(now.claims)
    this.#faults = new Cell(now.faults)
    this.#tree = new Cell(now.tree)
    this.#chartOrder = new Derived(graph, () => this.#now.bodiesInChartOrder)
    this.#rows = new Derived(graph, () => this.#now.activitiesInOrder)
    this.#columns = new Derived(graph, () => this.#now.columns)
    this.#assigned = new Derived(graph, () => this.#now.assignedActivities)
    this.#things = {
      bodies: table((id) => this.#now.body(id)),
      seats: table((id) => this.#now.seat(id)),
      relations: table((id) => this.#now.relation(id)),
      instruments: table((id) => this.#now.instrument(id)),
      activities: table((id) => this.#now.activity(id)),
      participants: table((id) => this.#now.participant(id)),
      principles: table((id) => this.#now.principle(id)),
    }
    this.#seatsOf = table((id) => this.#now.seatsOf(id))
    this.#linesFrom = table((id) => this.#now.relationsFrom(id))
    this.#linesTo = table((id) => this.#now.relationsTo(id))
    this.#assignmentsFor = table((id) => this.#now.assignmentsFor(id))
    this.#assignmentsOf = table((id) => this.#now.assignmentsOf(id))
    this.data = this.#fieldByField()
    this.tree = this.#treeByBody()
  }

  /** Stands for another state from now on. Whoever read what is different there is outdated. */
  follow(next: Design): void {
    const before = this.#now
    if (before === next) return
    this.#now = next
    const changed = this.#followThings(before, next)
    const assigned = this.#followAssignments(before, next)
    this.#fields.lookAgainAtAll()
    this.#graph.set(this.#claims, next.claims)
    this.#graph.set(this.#faults, next.faults)
    const isInPlace = before.claims === next.claims && !changed.has('bodies')
    const isInOrder = isInPlace || haveSameIds(this.#chartOrder.known, next.bodiesInChartOrder)
    if (!isInPlace) {
      this.#graph.set(this.#tree, next.tree)
      this.#chartOrder.lookAgain()
    }
    if (changed.has('activities')) this.#rows.lookAgain()
    if (!isInOrder || assigned || changed.has('seats') || before.data.columns !== next.data.columns)
      this.#columns.lookAgain()
  }

  get claims() {
    return this.#graph.read(this.#claims)
  }
  get faults() {
    return this.#graph.read(this.#faults)
  }
  get bodiesInChartOrder() {
    return this.#chartOrder.read()
  }
  get activitiesInOrder() {
    return this.#rows.read()
  }
  get assignedActivities() {
    return this.#assigned.read()
  }
  get columns() {
    return this.#columns.read()
  }
  body(id: Id) {
    return this.#things.bodies.read(id)
  }
  seat(id: Id) {
    return this.#things.seats.read(id)
  }
  relation(id: Id) {
    return this.#things.relations.read(id)
  }
  instrument(id: Id) {
    return this.#things.instruments.read(id)
  }
  activity(id: Id) {
    return this.#things.activities.read(id)
  }
  participant(id: Id) {
    return this.#things.participants.read(id)
  }
  principle(id: Id) {
    return this.#things.principles.read(id)
  }
  seatsOf(bodyId: Id) {
    return this.#seatsOf.read(bodyId)
  }
  assignmentsFor(activityId: Id) {
    return this.#assignmentsFor.read(activityId)
  }
  assignmentsOf(holderId: Id) {
    return this.#assignmentsOf.read(holderId)
  }
  protected linesFrom(bodyId: Id) {
    return this.#linesFrom.read(bodyId)
  }
  protected linesTo(bodyId: Id) {
    return this.#linesTo.read(bodyId)
  }

  [remember](make: (design: never, key: never) => unknown, key: string | undefined): unknown {
    let known = this.#readings.get(make)
    if (!known) {
      known = new Map()
      this.#readings.set(make, known)
    }
    let reading = known.get(key)
    if (!reading) {
      reading = new Reading(this.#graph, () => whole(make(this as never, key as never)))
      known.set(key, reading)
    }
    return reading.get()
  }

  /** Forgets what nobody reads: of things that are gone, above all. */
  sweep(): void {
    for (const known of this.#readings.values()) {
      for (const [key, reading] of known) {
        if (reading.readers.size > 0) continue
        this.#graph.forget(reading)
        known.delete(key)
      }
    }
    for (const table of this.#tables()) table.sweep()
  }

  #followThings(before: Design, next: Design): ReadonlySet<ThingList> {
    const changed = new Set<ThingList>()
    for (const list of Object.keys(this.#things) as ThingList[]) {
      for (const thing of touched<Thing>(before[list], next[list])) {
        changed.add(list)
        this.#things[list].lookAgain(thing.id)
        if (list === 'seats') this.#seatsOf.lookAgain((thing as Seat).body)
        if (list !== 'relations') continue
        this.#linesFrom.lookAgain((thing as Relation).from)
        this.#linesTo.lookAgain((thing as Relation).to)
      }
    }
    return changed
  }

  /** Whether the columns may have changed with the assignments: somebody got a first one, or has none any more. */
  #followAssignments(before: Design, next: Design): boolean {
    const { gone, come } = differences(before.assignments, next.assignments)
    const activities = new Map<Id, number>()
    const holders = new Map<Id, number>()
    for (const [list, by] of [
      [gone, -1],
      [come, 1],
    ] as const) {
      for (const { activity, holder } of list) {
        this.#assignmentsFor.lookAgain(activity)
        this.#assignmentsOf.lookAgain(holder)
        activities.set(activity, (activities.get(activity) ?? 0) + by)
        holders.set(holder, (holders.get(holder) ?? 0) + by)
      }
    }
    if (beganOrEnded(activities, (id) => next.assignmentsFor(id).length)) this.#assigned.lookAgain()
    return beganOrEnded(holders, (id) => next.assignmentsOf(id).length)
  }

  /** The plain data, each field noted by itself. */
  #fieldByField(): GovernanceDesign {
    const whole = () => Object.keys(this.#now.data).map((field) => this.#fields.read(field))
    return new Proxy({} as GovernanceDesign, {
      get: (_, field) => (typeof field === 'string' ? this.#fields.read(field) : undefined),
      has: (_, field) => this.#fields.read(String(field)) !== undefined,
      ownKeys: () => {
        whole()
        return Object.keys(this.#now.data)
      },
      getOwnPropertyDescriptor: (_, field) => {
        const value = this.#fields.read(String(field))
        return value === undefined ? undefined : { value, enumerable: true, configurable: true }
      },
    })
  }

  /** The forest, each place noted by itself. */
  #treeByBody(): Tree {
    const asked = <T>(ask: (tree: Tree, id: Id) => T) => {
      const make = (_: Design, id: Id) => ask(this.#graph.read(this.#tree), id)
      return (id: Id) => this[remember](make, id) as T
    }
    const parts = <T>(ask: (tree: Tree) => T) => {
      const make = () => ask(this.#graph.read(this.#tree))
      return () => this[remember](make, undefined) as T
    }
    const roots = parts((tree) => tree.roots)
    const unplaced = parts((tree) => tree.unplaced)
    const displaced = parts((tree) => tree.displaced)
    return {
      get roots() {
        return roots()
      },
      get unplaced() {
        return unplaced()
      },
      get displaced() {
        return displaced()
      },
      parentOf: asked((tree, id) => tree.parentOf(id)),
      childrenOf: asked((tree, id) => tree.childrenOf(id)),
      ancestorsOf: asked((tree, id) => tree.ancestorsOf(id)),
      descendantsOf: asked((tree, id) => tree.descendantsOf(id)),
      depthOf: asked((tree, id) => tree.depthOf(id)),
    }
  }

  #tables(): readonly Table<unknown>[] {
    return [
      ...Object.values(this.#things),
      this.#seatsOf,
      this.#linesFrom,
      this.#linesTo,
      this.#assignmentsFor,
      this.#assignmentsOf,
    ]
  }
}

interface ThingOf {
  readonly bodies: Body
  readonly seats: Seat
  readonly relations: Relation
  readonly instruments: Instrument
  readonly activities: Activity
  readonly participants: Participant
  readonly principles: Principle
}
type ThingList = keyof ThingOf
type Thing = ThingOf[ThingList]

/** A function would read on when it is called, and whoever calls it later might not be told of a change. */
function whole<T>(made: T): T {
  if (typeof made === 'function') throw new TypeError('A reading gives values, no function: see oncePerKey')
  return made
}

function haveSameIds(before: readonly Body[] | undefined, after: readonly Body[]): boolean {
  return before?.length === after.length && before.every(({ id }, index) => id === after[index]?.id)
}

/** Whether one of them has as many now as it has more than before, so had none; or has none any more. */
function beganOrEnded(more: ReadonlyMap<Id, number>, countOf: (id: Id) => number): boolean {
  return [...more].some(([id, by]) => by !== 0 && (countOf(id) === 0 || countOf(id) === by))
}

function touched<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const { gone, come } = differences(before, after)
  return [...gone, ...come]
}

/** Answers by key, each looked up when first asked for. */
class Table<T> {
  readonly #graph: Graph
  readonly #look: (key: string) => T
  readonly #cells = new Map<string, Cell<T>>()

  constructor(graph: Graph, look: (key: string) => T) {
    this.#graph = graph
    this.#look = look
  }

  read(key: string): T {
    let cell = this.#cells.get(key)
    if (!cell) {
      cell = new Cell(this.#look(key))
      this.#cells.set(key, cell)
    }
    return this.#graph.read(cell)
  }

  lookAgain(key: string): void {
    const cell = this.#cells.get(key)
    if (cell) this.#graph.set(cell, this.#look(key))
  }

  lookAgainAtAll(): void {
    for (const [key, cell] of this.#cells) this.#graph.set(cell, this.#look(key))
  }

  sweep(): void {
    for (const [key, cell] of this.#cells) if (cell.readers.size === 0) this.#cells.delete(key)
  }
}

/** An answer that the design derives from its lists, looked up when it is first asked for. */
class Derived<T> {
  readonly #graph: Graph
  readonly #look: () => T
  #cell: Cell<T> | undefined

  constructor(graph: Graph, look: () => T) {
    this.#graph = graph
    this.#look = look
  }

  read(): T {
    this.#cell ??= new Cell(this.#look())
    return this.#graph.read(this.#cell)
  }

  /** What was answered last; undefined if nobody asked. */
  get known(): T | undefined {
    return this.#cell?.value
  }

  lookAgain(): void {
    if (this.#cell) this.#graph.set(this.#cell, this.#look())
  }
}

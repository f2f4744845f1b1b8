import type { Collection } from './forms.ts'
import type {
  Activity,
  Assignment,
  Body,
  GovernanceDesign,
  Instrument,
  Participant,
  Principle,
  Relation,
  Seat,
} from './governanceDesign.ts'
import { byCodeUnits, byId, type Id } from './ids.ts'
import { keptWhile } from './keptWhile.ts'
import { type Letter, type LetterSet, letterSets, type Meaning } from './letterSets.ts'
import { ListIndex } from './listIndex.ts'
import { oncePer } from './oncePer.ts'
import type { Replacement } from './sortedList.ts'
import { type Lang, type ShownText, type Text, textIn } from './text.ts'
import { deriveTree, nextClock, type PlaceClaim, type Tree } from './tree.ts'
import { levels, type RelationKind } from './words.ts'

/** What an id stands for. */
export type ThingKind = 'body' | 'seat' | 'relation' | 'instrument' | 'activity' | 'participant' | 'principle'
export type Thing = Body | Seat | Relation | Instrument | Activity | Participant | Principle

/** A value of a shared document that has no such form as a file needs: it is read as not stated. */
export interface DocumentFault {
  readonly target: Id | 'design'
  readonly field: string
}

/**
 * One state of a design with the questions that every view, rule and export asks of it.
 * Immutable. Lookups are built when first asked for and shared by all states that share the list behind
 * them, so that an edit of one body does not index the assignments again.
 */
export interface Design {
  /** The plain data, as it stands in a file: frozen, things sorted by id, assignments by activity and holder. */
  readonly data: GovernanceDesign
  /** Where each body says it stands; `tree` is what follows from them. */
  readonly claims: ReadonlyMap<Id, PlaceClaim>
  /** What could not be read; empty but where another program wrote into the document. */
  readonly faults: readonly DocumentFault[]

  readonly languages: readonly Lang[]
  readonly letterSet: LetterSet
  readonly participants: readonly Participant[]
  readonly principles: readonly Principle[]
  readonly instruments: readonly Instrument[]
  readonly bodies: readonly Body[]
  readonly seats: readonly Seat[]
  /** The raw lines, reporting lines among them, cycles and dangling ends included. */
  readonly relations: readonly Relation[]
  /** By id. */
  readonly activities: readonly Activity[]
  readonly assignments: readonly Assignment[]

  /** The derived forest, which layout, outline and chart read. */
  readonly tree: Tree
  /** The bodies in the order of the chart: level, then tree, then id; those of the tray last. */
  readonly bodiesInChartOrder: readonly Body[]
  /** The RACI rows in their order: `order`, then id. */
  readonly activitiesInOrder: readonly Activity[]
  /** The ids of the activities that assignments name, whether these exist or not. */
  readonly assignedActivities: readonly Id[]
  /** The RACI columns: as stated, then other holders in the order of the chart. None for ids that are gone. */
  readonly columns: readonly Id[]

  body(id: Id): Body | undefined
  seat(id: Id): Seat | undefined
  relation(id: Id): Relation | undefined
  instrument(id: Id): Instrument | undefined
  activity(id: Id): Activity | undefined
  participant(id: Id): Participant | undefined
  principle(id: Id): Principle | undefined
  has(id: Id): boolean
  kindOf(id: Id): ThingKind | undefined

  /** The seats of a body, by id. */
  seatsOf(bodyId: Id): readonly Seat[]
  relationsFrom(bodyId: Id, kind?: RelationKind): readonly Relation[]
  relationsTo(bodyId: Id, kind?: RelationKind): readonly Relation[]
  assignmentsFor(activityId: Id): readonly Assignment[]
  assignmentsOf(holderId: Id): readonly Assignment[]
  assignment(activityId: Id, holderId: Id): Assignment | undefined
  /** The assignments of an activity that carry the meaning, whichever letter says it. */
  holdersOf(activityId: Id, meaning: Meaning): readonly Assignment[]
  /** The body that a holder is, or whose seat it is. */
  bodyOfHolder(holderId: Id): Body | undefined
  /** The name of anything with an id, as a reader of `lang` sees it; undefined when it has none. */
  nameOf(id: Id, lang: Lang): ShownText | undefined
}

/** A state of the design from plain data: a file as read, or a live document's snapshot with its claims. */
export function designFrom(
  data: GovernanceDesign,
  claims: ReadonlyMap<Id, PlaceClaim> = claimsOf(data),
  faults: readonly DocumentFault[] = empty,
): Design {
  return new LoadedDesign(data, claims, faults)
}

/** In a file a body's first `reports-to` relation by id is its place. */
export const claimsOf = oncePer((data: GovernanceDesign): ReadonlyMap<Id, PlaceClaim> => {
  const claims = new Map<Id, PlaceClaim>()
  for (const relation of [...(data.relations ?? [])].sort(byId)) {
    if (relation.kind !== 'reports-to' || claims.has(relation.from)) continue
    claims.set(relation.from, { parent: relation.to, lamport: 0, fallbacks: [] })
  }
  return claims
})

/** The claim of a body that moves away from where it is shown; there it can fall back to. */
export function movedClaim(design: Design, bodyId: Id, parentId: Id | null): PlaceClaim {
  const known = design.claims.get(bodyId)?.fallbacks ?? []
  const isShown = design.body(bodyId) !== undefined && !design.tree.unplaced.includes(bodyId)
  const shown = isShown ? [design.tree.parentOf(bodyId)] : []
  const fallbacks = [...new Set([...shown, ...known])].filter((id) => id !== parentId)
  return { parent: parentId, lamport: nextClock(design.claims), fallbacks: fallbacks.slice(0, 3) }
}

/** Whether the letters of an assignment carry a meaning, in a letter set. */
export function means(assignment: Assignment, meaning: Meaning, set: LetterSet): boolean {
  return assignment.letters.some((letter) => set.meanings[letter] === meaning)
}

/** Whether a consultation binds: it is marked so, or it is the `A` (Agree) of RAPID. */
export function bindsBy(assignment: Assignment, set: LetterSet): boolean {
  return assignment.binding === true || (set.id === 'rapid' && assignment.letters.includes('A'))
}

/** The letter that says a meaning in a letter set, if it has one. */
export function letterFor(meaning: Meaning, set: LetterSet): Letter | undefined {
  return set.letters.find((letter) => set.meanings[letter] === meaning)
}

const empty: readonly never[] = Object.freeze([])

const things = new ListIndex<Thing>((thing) => thing.id, byId)
const seatsByBody = new ListIndex<Seat>((seat) => seat.body, byId)
const relationsByFrom = new ListIndex<Relation>((relation) => relation.from, byId)
const relationsByTo = new ListIndex<Relation>((relation) => relation.to, byId)
const assignmentsByActivity = new ListIndex<Assignment>((one) => one.activity, byActivityAndHolder)
const assignmentsByHolder = new ListIndex<Assignment>((one) => one.holder, byActivityAndHolder)

/** The order of assignments in a file. */
export function byActivityAndHolder(a: Assignment, b: Assignment): number {
  return byCodeUnits(a.activity, b.activity) || byCodeUnits(a.holder, b.holder)
}

/** Lets the lookups over a list of things move along to the list that replaces it. */
export function moveThings(
  collection: Collection,
  before: readonly Thing[],
  after: readonly Thing[],
  replaced: readonly Replacement<Thing>[],
): void {
  things.move(before, after, replaced)
  if (collection === 'seats')
    seatsByBody.move(before as Seat[], after as Seat[], replaced as Replacement<Seat>[])
  if (collection !== 'relations') return
  const lines = [before as Relation[], after as Relation[], replaced as Replacement<Relation>[]] as const
  relationsByFrom.move(...lines)
  relationsByTo.move(...lines)
}

/** The same for the assignments. */
export function moveAssignments(
  before: readonly Assignment[],
  after: readonly Assignment[],
  replaced: readonly Replacement<Assignment>[],
): void {
  assignmentsByActivity.move(before, after, replaced)
  assignmentsByHolder.move(before, after, replaced)
}

function thingIn<T extends Thing>(list: readonly T[], id: Id): T | undefined {
  return things.get(list, id)[0] as T | undefined
}

/** The questions whose answers follow from those of others, however a design keeps these. */
export abstract class DesignQuestions implements Design {
  abstract readonly data: GovernanceDesign
  abstract readonly claims: ReadonlyMap<Id, PlaceClaim>
  abstract readonly faults: readonly DocumentFault[]
  abstract readonly tree: Tree
  abstract readonly bodiesInChartOrder: readonly Body[]
  abstract readonly activitiesInOrder: readonly Activity[]
  abstract readonly columns: readonly Id[]
  abstract readonly assignedActivities: readonly Id[]
  abstract body(id: Id): Body | undefined
  abstract seat(id: Id): Seat | undefined
  abstract relation(id: Id): Relation | undefined
  abstract instrument(id: Id): Instrument | undefined
  abstract activity(id: Id): Activity | undefined
  abstract participant(id: Id): Participant | undefined
  abstract principle(id: Id): Principle | undefined
  abstract seatsOf(bodyId: Id): readonly Seat[]
  abstract assignmentsFor(activityId: Id): readonly Assignment[]
  abstract assignmentsOf(holderId: Id): readonly Assignment[]
  protected abstract linesFrom(bodyId: Id): readonly Relation[]
  protected abstract linesTo(bodyId: Id): readonly Relation[]

  get languages() {
    return this.data.languages
  }
  get letterSet() {
    return letterSets[this.data.letterSet ?? 'raci']
  }
  get participants() {
    return this.data.participants ?? empty
  }
  get principles() {
    return this.data.principles ?? empty
  }
  get instruments() {
    return this.data.instruments ?? empty
  }
  get bodies() {
    return this.data.bodies
  }
  get seats() {
    return this.data.seats ?? empty
  }
  get relations() {
    return this.data.relations ?? empty
  }
  get activities() {
    return this.data.activities ?? empty
  }
  get assignments() {
    return this.data.assignments ?? empty
  }

  has(id: Id): boolean {
    return this.kindOf(id) !== undefined
  }

  kindOf(id: Id): ThingKind | undefined {
    if (this.body(id)) return 'body'
    if (this.seat(id)) return 'seat'
    if (this.activity(id)) return 'activity'
    if (this.relation(id)) return 'relation'
    if (this.instrument(id)) return 'instrument'
    if (this.participant(id)) return 'participant'
    if (this.principle(id)) return 'principle'
    return undefined
  }

  relationsFrom(bodyId: Id, kind?: RelationKind): readonly Relation[] {
    return ofKind(this.linesFrom(bodyId), kind)
  }
  relationsTo(bodyId: Id, kind?: RelationKind): readonly Relation[] {
    return ofKind(this.linesTo(bodyId), kind)
  }
  assignment(activityId: Id, holderId: Id): Assignment | undefined {
    return this.assignmentsFor(activityId).find((one) => one.holder === holderId)
  }
  holdersOf(activityId: Id, meaning: Meaning): readonly Assignment[] {
    return this.assignmentsFor(activityId).filter((one) => means(one, meaning, this.letterSet))
  }

  bodyOfHolder(holderId: Id): Body | undefined {
    return this.body(holderId) ?? this.body(this.seat(holderId)?.body ?? '')
  }

  nameOf(id: Id, lang: Lang): ShownText | undefined {
    const named = this.body(id) ?? this.activity(id) ?? this.participant(id) ?? this.principle(id)
    if (named) return textIn(named.name, lang, this.languages)
    const titled = this.instrument(id) ?? this.seat(id)
    return titled && textIn(titled.title, lang, this.languages)
  }
}

class LoadedDesign extends DesignQuestions {
  readonly data: GovernanceDesign
  readonly claims: ReadonlyMap<Id, PlaceClaim>
  readonly faults: readonly DocumentFault[]
  #chartOrder: readonly Body[] | undefined
  #columns: readonly Id[] | undefined

  constructor(data: GovernanceDesign, claims: ReadonlyMap<Id, PlaceClaim>, faults: readonly DocumentFault[]) {
    super()
    this.data = data
    this.claims = claims
    this.faults = faults
  }

  get tree(): Tree {
    return treeOf(this.claims, this.bodies)
  }

  get bodiesInChartOrder(): readonly Body[] {
    this.#chartOrder ??= chartOrderOf(this.tree, this.bodies).map((id) => this.body(id) as Body)
    return this.#chartOrder
  }

  get activitiesInOrder(): readonly Activity[] {
    return activitiesSorted(this.activities)
  }

  get assignedActivities(): readonly Id[] {
    return assignmentsByActivity.keys(this.assignments)
  }

  get columns(): readonly Id[] {
    this.#columns ??= this.#findColumns()
    return this.#columns
  }

  body(id: Id) {
    return thingIn(this.bodies, id)
  }
  seat(id: Id) {
    return thingIn(this.seats, id)
  }
  relation(id: Id) {
    return thingIn(this.relations, id)
  }
  instrument(id: Id) {
    return thingIn(this.instruments, id)
  }
  activity(id: Id) {
    return thingIn(this.activities, id)
  }
  participant(id: Id) {
    return thingIn(this.participants, id)
  }
  principle(id: Id) {
    return thingIn(this.principles, id)
  }

  seatsOf(bodyId: Id): readonly Seat[] {
    return seatsByBody.get(this.seats, bodyId)
  }
  assignmentsFor(activityId: Id): readonly Assignment[] {
    return assignmentsByActivity.get(this.assignments, activityId)
  }
  assignmentsOf(holderId: Id): readonly Assignment[] {
    return assignmentsByHolder.get(this.assignments, holderId)
  }
  protected linesFrom(bodyId: Id): readonly Relation[] {
    return relationsByFrom.get(this.relations, bodyId)
  }
  protected linesTo(bodyId: Id): readonly Relation[] {
    return relationsByTo.get(this.relations, bodyId)
  }

  #findColumns(): readonly Id[] {
    const columns = new Set(this.data.columns?.filter((id) => this.bodyOfHolder(id) !== undefined))
    const isHolder = (id: Id) => assignmentsByHolder.has(this.assignments, id)
    for (const id of chartOrderOf(this.tree, this.bodies)) {
      if (isHolder(id)) columns.add(id)
      for (const seat of this.seatsOf(id)) if (isHolder(seat.id)) columns.add(seat.id)
    }
    return [...columns]
  }
}

/** The tree, derived again only when a body comes, goes or changes its place. */
const treeOf = keptWhile<ReadonlyMap<Id, PlaceClaim>, Body, Tree>(
  (a, b) => a.order === b.order && !a.unplaced === !b.unplaced,
  (claims, bodies) => deriveTree(bodies, claims),
)

/** The ids of the bodies in the order of the chart: level, tree, id; the tray last. */
const chartOrderOf = keptWhile<Tree, Body, readonly Id[]>(
  (a, b) => a.level === b.level,
  (tree, bodies) => {
    const band = new Map<Id, number>()
    const bands: Id[][] = [...levels, 'none'].map(() => [])
    for (const { id, level } of bodies) band.set(id, level ? levels.indexOf(level) : levels.length)
    const inTreeOrder = (ids: readonly Id[]) => ids.flatMap((id) => [id, ...tree.descendantsOf(id)])
    for (const id of inTreeOrder(tree.roots)) bands[band.get(id) ?? levels.length]?.push(id)
    return [...bands.flat(), ...inTreeOrder(tree.unplaced)]
  },
)

/** The order of the RACI rows. */
export function byRowOrder(a: Activity, b: Activity): number {
  return byCodeUnits(a.order ?? '', b.order ?? '') || byId(a, b)
}

const activitiesSorted = oncePer((activities: readonly Activity[]): readonly Activity[] =>
  [...activities].sort(byRowOrder),
)

function ofKind(relations: readonly Relation[], kind: RelationKind | undefined): readonly Relation[] {
  return kind ? relations.filter((relation) => relation.kind === kind) : relations
}

/** The words of a text, or undefined, for a design's reader. */
export function wordsIn(design: Design, text: Text | null | undefined, lang: Lang): string | undefined {
  return textIn(text, lang, design.languages)?.value
}

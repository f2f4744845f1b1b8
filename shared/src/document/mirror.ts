import type * as Y from 'yjs'
import {
  type Assignment,
  byActivityAndHolder,
  byCodeUnits,
  byId,
  type Collection,
  collections,
  type Design,
  designFields,
  designFrom,
  type GovernanceDesign,
  type Id,
  isId,
  type LetterSet,
  letterSets,
  limits,
  moveAssignments,
  moveThings,
  type PlaceClaim,
  patched,
  type Relation,
  type Replacement,
  type Thing,
} from '../model/index.ts'
import { Faults } from './faults.ts'
import { designOwner, endsOf, listNames, splitCellKey } from './keys.ts'
import { isSame } from './ledger.ts'
import { type CellPart, readCell } from './readCell.ts'
import { readFields } from './readFields.ts'
import { type KeptThing, readThing } from './readThing.ts'
import { type LinesOfBody, ReportingLines } from './reportingLines.ts'
import type { Roots } from './roots.ts'
import { IdCounts, type Lists, withUniqueIds } from './uniqueIds.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Keeps a plain, frozen picture of a shared document. A change makes again what it touched and shares the rest
 * with the picture before.
 */
export class Mirror {
  readonly #roots: Roots
  readonly #stale = {
    design: true,
    things: recordOf(() => new Set<Id>()),
    cells: new Set<string>(),
  }
  /** Whether the transaction that is ending changed anything that is read here. */
  #isTouched = false
  #own: Fields = {}
  readonly #things = recordOf(() => new Map<Id, Thing>())
  readonly #orders = new Map<Id, string>()
  readonly #riders = new Map<Id, KeptThing>()
  readonly #reporting = new ReportingLines()
  readonly #linesOf = new Map<Id, LinesOfBody>()
  #lists: Lists = recordOf((): readonly Thing[] => Object.freeze([]))
  readonly #ids = new IdCounts()
  #claims: ReadonlyMap<Id, PlaceClaim> = new Map()
  /** What is said of each cell: the ends of its keys. */
  readonly #cells = new Map<string, string[]>()
  readonly #assignments = new Map<string, Assignment>()
  #assignmentList: readonly Assignment[] = Object.freeze([])
  readonly #faults = new Faults()
  #design: Design | undefined

  constructor(roots: Roots) {
    this.#roots = roots
    for (const collection of collections) {
      for (const id of roots.things[collection].keys()) this.#stale.things[collection].add(id)
    }
    for (const key of roots.assignments.keys()) this.#keepCell(key)
    // A cell of which nothing is said but a note has no key at all.
    for (const owner of roots.texts.owners()) this.#touchOwner(owner)
  }

  /** The design as it stands. The same object until something changes. */
  snapshot(): Design {
    if (!this.#design || this.#isStale()) this.#design = this.#made()
    return this.#design
  }

  /** Follows the document until the returned function is called; tells whoever asks after each change. */
  watch(changed: () => void): () => void {
    const { doc, design, assignments, things, texts } = this.#roots
    const designChanged = () => this.#touchOwner(designOwner)
    const cellsChanged = (event: Y.YMapEvent<unknown>) => {
      for (const key of event.keysChanged) this.#keepCell(key)
    }
    const followers = collections.map((collection) => {
      const root = things[collection]
      const follow = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
        for (const event of events) this.#touch(collection, root, event)
      }
      root.observeDeep(follow as never)
      return () => root.unobserveDeep(follow as never)
    })
    const settled = (transaction: Y.Transaction) => {
      for (const owner of texts.look()) this.#touchOwner(owner)
      for (const type of transaction.changed.keys()) {
        const address = texts.addressOf(type)
        if (address) this.#touchOwner(address.owner)
      }
      if (this.#isTouched) changed()
      this.#isTouched = false
    }
    design.observe(designChanged)
    assignments.observe(cellsChanged)
    doc.on('afterTransaction', settled)
    return () => {
      design.unobserve(designChanged)
      assignments.unobserve(cellsChanged)
      doc.off('afterTransaction', settled)
      for (const stop of followers) stop()
    }
  }

  #touch(collection: Collection, root: Y.Map<unknown>, event: Y.YEvent<Y.AbstractType<unknown>>): void {
    this.#isTouched = true
    const stale = this.#stale.things[collection]
    if ((event.target as unknown) !== root) stale.add(String(event.path[0]))
    else for (const key of (event as unknown as Y.YMapEvent<unknown>).keysChanged) stale.add(key)
  }

  #touchOwner(owner: string): void {
    this.#isTouched = true
    const [activity, holder] = owner.split('.')
    if (owner === designOwner) this.#stale.design = true
    else if (holder !== undefined) this.#stale.cells.add(`${activity}/${holder}`)
    else this.#stale.things.bodies.add(owner)
  }

  /** Notes what is said of which cell, for a shared map cannot be searched by the beginnings of keys. */
  #keepCell(key: string): void {
    const { cell, part } = splitCellKey(key)
    const parts = this.#cells.get(cell)
    if (!parts) this.#cells.set(cell, [part])
    else if (!parts.includes(part)) parts.push(part)
    this.#stale.cells.add(cell)
    this.#isTouched = true
  }

  #isStale(): boolean {
    const { design, things, cells } = this.#stale
    return design || cells.size > 0 || collections.some((collection) => things[collection].size > 0)
  }

  #made(): Design {
    const { design, things, cells } = this.#stale
    const setBefore = this.#letterSet
    if (design) this.#readOwn()
    if (this.#letterSet !== setBefore) for (const cell of this.#assignments.keys()) cells.add(cell)
    const hadDoubles = this.#ids.hasDoubles
    const replaced = recordOf((): Replacement<Thing>[] => [])
    for (const collection of collections) {
      for (const id of things[collection]) this.#readThing(collection, id, replaced[collection])
      things[collection].clear()
    }
    this.#takeLines(replaced.relations)
    // A line that stopped being a place comes as one that goes and another that comes, of the same id.
    replaced.relations.sort((a, b) => Number(b.after === undefined) - Number(a.after === undefined))
    this.#replaceLists(replaced, hadDoubles || this.#ids.hasDoubles)
    this.#readCells([...cells])
    this.#stale.design = false
    cells.clear()
    return this.#assembled()
  }

  get #letterSet(): LetterSet {
    return letterSets[(this.#own as Partial<GovernanceDesign>).letterSet ?? 'raci']
  }

  #readOwn(): void {
    const { design, texts } = this.#roots
    const reporter = this.#faults.reporter('design', 'design')
    const entries = [...design.entries()].filter(([key]) => !notOwn.has(key))
    const own = readFields(entries, designFields, { owner: designOwner, texts, report: reporter.report })
    reporter.done()
    for (const name of listNames) {
      const header = design.get(name)
      if (header === true || header === null) own[name] = header
    }
    this.#own = shared(this.#own, own)
  }

  #readThing(collection: Collection, id: Id, replaced: Replacement<Thing>[]): void {
    const stored = this.#roots.things[collection].get(id)
    const reporter = this.#faults.reporter(`${collection}/${id}`, isId(id) ? id : 'design')
    const kept = readThing(collection, id, isId(id) ? stored : undefined, this.#roots.texts, reporter.report)
    if (!isId(id) && stored !== undefined) reporter.report(collection)
    reporter.done()
    const before = this.#things[collection].get(id)
    const after = kept.thing && (shared(before ?? {}, kept.thing) as Thing)
    if (after) this.#things[collection].set(id, after)
    else this.#things[collection].delete(id)
    if (collection === 'bodies') this.#keepRider(id, stored === undefined ? undefined : kept)
    if (collection === 'principles' && (this.#orders.get(id) ?? '') !== kept.order) {
      // It stands elsewhere now, so it is not found where it was.
      this.#orders.set(id, kept.order)
      this.#lists = { ...this.#lists, principles: [...this.#lists.principles].sort(this.#byOrder) }
    }
    if (collection !== 'relations') this.#replace(before, after, replaced)
    else this.#replaceRelation(before as Relation | undefined, after as Relation | undefined, replaced)
  }

  #replaceRelation(
    before: Relation | undefined,
    after: Relation | undefined,
    replaced: Replacement<Thing>[],
  ): void {
    if (before === after) return
    const plainBefore = before?.kind === 'reports-to' ? undefined : before
    const plainAfter = after?.kind === 'reports-to' ? undefined : after
    this.#replace(plainBefore, plainAfter, replaced)
    this.#reporting.setLine(
      before === plainBefore ? undefined : before,
      after === plainAfter ? undefined : after,
    )
  }

  #replace(before: Thing | undefined, after: Thing | undefined, replaced: Replacement<Thing>[]): void {
    if (before === after) return
    this.#ids.replace(before?.id, after?.id)
    replaced.push({ before, after })
  }

  #keepRider(id: Id, kept: KeptThing | undefined): void {
    const before = this.#riders.get(id)
    const isKept =
      before?.isRemoved === kept?.isRemoved &&
      isSame(before?.place, kept?.place) &&
      isSame(before?.line, kept?.line)
    if (isKept) return
    if (kept) this.#riders.set(id, kept)
    else this.#riders.delete(id)
    this.#reporting.setRider(id, kept)
  }

  /** Puts the reporting lines of bodies in place of what they were, and the claims that follow from them. */
  #takeLines(replaced: Replacement<Thing>[]): void {
    let claims: Map<Id, PlaceClaim> | undefined
    for (const [id, after] of this.#reporting.takeChanges()) {
      const before = this.#linesOf.get(id)
      const known = new Map(linesIn(before).map((line) => [line.id, line]))
      for (const line of linesIn(after)) {
        this.#replace(known.get(line.id), line, replaced)
        known.delete(line.id)
      }
      for (const line of known.values()) this.#replace(line, undefined, replaced)
      this.#linesOf.set(id, after)
      if (isSame(this.#claims.get(id), after.claim)) continue
      claims ??= new Map(this.#claims)
      if (after.claim) claims.set(id, after.claim)
      else claims.delete(id)
    }
    this.#claims = claims ?? this.#claims
  }

  #replaceLists(replaced: Record<Collection, Replacement<Thing>[]>, hasDoubles: boolean): void {
    if (hasDoubles) {
      this.#lists = this.#remadeLists()
      return
    }
    const changed = collections.filter((collection) => replaced[collection].length > 0)
    if (changed.length === 0) return
    const lists: Record<Collection, readonly Thing[]> = { ...this.#lists }
    for (const collection of changed) {
      const compare = collection === 'principles' ? this.#byOrder : byId
      const before = lists[collection]
      lists[collection] = patched(before, replaced[collection], compare)
      moveThings(collection, before, lists[collection], replaced[collection])
    }
    this.#lists = lists
  }

  /** From the beginning, for the case that two things have one id. */
  #remadeLists(): Lists {
    const lists: Record<Collection, readonly Thing[]> = recordOf((collection) =>
      [...this.#things[collection].values()].sort(collection === 'principles' ? this.#byOrder : byId),
    )
    const all = [...this.#linesOf.values()]
    const others = all.flatMap((lines) => lines.others)
    const plain = (lists.relations as readonly Relation[]).filter(({ kind }) => kind !== 'reports-to')
    lists.relations = [...plain, ...others].sort(byId)
    if (!this.#ids.hasDoubles) {
      this.#faults.forget('ids')
      lists.relations = [...lists.relations, ...all.flatMap(({ place }) => place ?? [])].sort(byId)
      return lists
    }
    const reporter = this.#faults.reporter('ids', 'design')
    const unique = withUniqueIds(
      lists,
      all.flatMap(({ place }) => place ?? []),
      (id) => reporter.report(id),
    )
    reporter.done()
    return unique
  }

  readonly #byOrder = (a: Thing, b: Thing): number =>
    byCodeUnits(this.#orders.get(a.id) ?? '', this.#orders.get(b.id) ?? '') || byId(a, b)

  #readCells(cells: readonly string[]): void {
    if (cells.length === 0) return
    const { assignments, texts } = this.#roots
    const set = this.#letterSet
    const replaced: Replacement<Assignment>[] = []
    for (const cell of cells) {
      const [activity, holder] = endsOf(cell)
      const reporter = this.#faults.reporter(`assignments/${cell}`, isId(activity) ? activity : 'design')
      const parts: CellPart[] = []
      for (const part of this.#cells.get(cell) ?? []) {
        const value = assignments.get(part === '' ? cell : `${cell}/${part}`)
        if (value !== undefined) parts.push([part, value])
      }
      const read = readCell(activity, holder, parts, set, texts, reporter.report)
      reporter.done()
      const before = this.#assignments.get(cell)
      const after = read && before && isSame(before, read) ? before : read
      if (after) this.#assignments.set(cell, after)
      else this.#assignments.delete(cell)
      replaced.push({ before, after })
    }
    const before = this.#assignmentList
    this.#assignmentList = patched(before, replaced, byActivityAndHolder)
    moveAssignments(before, this.#assignmentList, replaced)
  }

  #assembled(): Design {
    const data: Record<string, unknown> = { format: 'governance-design', version: 1, ...this.#own }
    for (const name of listNames) {
      const list: readonly object[] = name === 'assignments' ? this.#assignmentList : this.#lists[name]
      if (list.length > 0 || data[name] === true || name === 'bodies') data[name] = cut(list)
    }
    return designFrom(Object.freeze(data) as unknown as GovernanceDesign, this.#claims, this.#faults.list())
  }
}

/** Keys of the design's own map that are not fields of its own. */
const notOwn: ReadonlySet<string> = new Set([...listNames, 'format', 'version', 'waivers'])

function linesIn(lines: LinesOfBody | undefined): readonly Relation[] {
  if (!lines) return []
  return lines.place ? [lines.place, ...lines.others] : lines.others
}

/** What was there before, where it says the same; also field by field. */
function shared<T extends object>(before: object, after: T): T {
  if (isSame(before, after)) return before as T
  for (const [name, value] of Object.entries(after)) {
    const known: unknown = before[name as never]
    if (typeof known === 'object' && known !== value && isSame(known, value))
      after[name as never] = known as never
  }
  return Object.freeze(after)
}

function cut<T>(list: readonly T[]): readonly T[] {
  return list.length > limits.things ? list.slice(0, limits.things) : list
}

function recordOf<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(collections.map((one) => [one, make(one)])) as Record<Collection, T>
}

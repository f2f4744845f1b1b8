import {
  type Body,
  byId,
  type Design,
  type Id,
  type InstrumentRank,
  instrumentRanks,
  oncePer,
  oncePerKey,
  type RelationKind,
} from '../../model/index.ts'
import { reachabilityOf } from './reachability.ts'

/**
 * The raw lines of a design, as the rules read them: ends that exist, each pair once, a line to oneself left
 * out. Cycles stay in, and every walk here survives them.
 */
export interface Lines {
  /** Whom a body reports to, by id. */
  superiorsOf(id: Id): readonly Body[]
  /** Who reports to a body, by id. */
  subordinatesOf(id: Id): readonly Body[]
  /** Whether a line goes from one body straight to another. */
  reportsTo(from: Id, to: Id): boolean
  /** All that stand above a body, on whichever line; never itself. */
  ancestorsOf(id: Id): Standing
  /** All that stand below a body, on whichever line; never itself. */
  descendantsOf(id: Id): Standing
  /** The bodies that stand above themselves, by id: those of rings. */
  readonly tangled: ReadonlySet<Id>
}

/** Who stands above or below a body. To ask for one is quick; to name them all is a walk. */
export interface Standing extends Iterable<Id> {
  has(id: Id): boolean
}

export const linesOf = oncePer(
  (design: Design): Lines => ({
    superiorsOf: (id) => superiorsOf(design, id),
    subordinatesOf: (id) => subordinatesOf(design, id),
    reportsTo: (from, to) => above(design, from).includes(to),
    ancestorsOf: (id) => ({
      has: (other) => stands(design, other, id),
      [Symbol.iterator]: () => reachable(id, (at) => above(design, at))[Symbol.iterator](),
    }),
    descendantsOf: (id) => ({
      has: (other) => stands(design, id, other),
      [Symbol.iterator]: () => reachable(id, (at) => below(design, at))[Symbol.iterator](),
    }),
    get tangled() {
      return reachability(climbsOf(design)).inRings
    },
  }),
)

const superiorsOf = oncePerKey((design: Design, id: Id): readonly Body[] =>
  bodiesIn(design, above(design, id)),
)

const subordinatesOf = oncePerKey((design: Design, id: Id): readonly Body[] =>
  bodiesIn(design, below(design, id)),
)

/** The ids of the other bodies that a body reports to. */
const above = oncePerKey((design: Design, id: Id): readonly Id[] => {
  if (!design.body(id)) return none
  return ends(
    design,
    id,
    design.relationsFrom(id, 'reports-to').map((line) => line.to),
  )
})

/** The ids of the other bodies that report to a body. */
const below = oncePerKey((design: Design, id: Id): readonly Id[] => {
  if (!design.body(id)) return none
  return ends(
    design,
    id,
    design.relationsTo(id, 'reports-to').map((line) => line.from),
  )
})

/** As many steps up as nobody minds walking; structures of people have fewer levels. */
const shortWay = 50

/** Whether one body stands above another: by walking up, or, where the way is long, by what is known of all lines. */
function stands(design: Design, upper: Id, lower: Id): boolean {
  if (upper === lower) return false
  const seen = new Set<Id>()
  const waiting = [lower]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of above(design, at)) {
      if (next === upper) return true
      if (seen.has(next)) continue
      if (seen.size >= shortWay) return reachability(climbsOf(design)).reaches(lower, upper)
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}

/** By the bodies that report to others, to whom. */
const climbsOf = oncePer((design: Design): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const climbs = new Map<Id, ReadonlySet<Id>>()
  for (const { kind, from } of design.relations) {
    if (kind !== 'reports-to' || climbs.has(from)) continue
    const ends = above(design, from)
    if (ends.length > 0) climbs.set(from, new Set(ends))
  }
  return climbs
})

const reachability = oncePer(reachabilityOf)

/** Whether the design says which lines there are. */
export const areLinesStated = oncePer((design: Design): boolean => design.data.relations != null)

/** The other bodies at the far end of a body's lines of one kind, by id. */
export function linkedFrom(design: Design, id: Id, kind: RelationKind): Body[] {
  return others(
    design,
    id,
    design.relationsFrom(id, kind).map((line) => line.to),
  )
}

/** The other bodies whose lines of one kind end at a body, by id. */
export function linkedTo(design: Design, id: Id, kind: RelationKind): Body[] {
  return others(
    design,
    id,
    design.relationsTo(id, kind).map((line) => line.from),
  )
}

/**
 * Whether one body has a formal hold on another without standing above it: it delegates to it, or the two
 * coordinate (whichever drew the line) under an instrument of the rank of an agreement or above.
 */
export function hasAgreement(design: Design, from: Id, to: Id): boolean {
  if (design.relationsFrom(from, 'delegates-to').some((line) => line.to === to)) return true
  const coordination = [
    ...design.relationsFrom(from, 'coordinates-with').filter((line) => line.to === to),
    ...design.relationsFrom(to, 'coordinates-with').filter((line) => line.to === from),
  ]
  return coordination.some((line) => {
    const rank = design.instrument(line.instrument ?? '')?.rank
    return rank !== undefined && bindsOthers(rank)
  })
}

/** Whether an instrument of a rank binds more than its issuer: an agreement or above. */
export function bindsOthers(rank: InstrumentRank): boolean {
  return instrumentRanks.indexOf(rank) <= instrumentRanks.indexOf('agreement')
}

const none: readonly Id[] = []

/** Each end once that is another body. */
function ends(design: Design, id: Id, linked: readonly Id[]): readonly Id[] {
  return [...new Set(linked)].filter((end) => end !== id && design.body(end) !== undefined)
}

function others(design: Design, id: Id, linked: readonly Id[]): Body[] {
  return bodiesIn(design, ends(design, id, linked))
}

function bodiesIn(design: Design, ids: readonly Id[]): Body[] {
  return ids
    .map((id) => design.body(id))
    .filter((body) => body !== undefined)
    .sort(byId)
}

function reachable(start: Id, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set<Id>()
  const waiting = [...next(start)]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at) || at === start) continue
    found.add(at)
    waiting.push(...next(at))
  }
  return found
}

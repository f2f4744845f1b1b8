import {
  type Body,
  byId,
  type Design,
  type Id,
  type InstrumentRank,
  instrumentRanks,
  oncePer,
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

export const linesOf = oncePer((design: Design): Lines => {
  const up = new Map<Id, Set<Id>>()
  const down = new Map<Id, Set<Id>>()
  for (const { kind, from, to } of design.relations) {
    if (kind !== 'reports-to' || from === to || !design.body(from) || !design.body(to)) continue
    put(up, from, to)
    put(down, to, from)
  }
  const superiors = bodiesIn(design, up)
  const subordinates = bodiesIn(design, down)
  const { reaches, inRings } = reachabilityOf(up)
  return {
    superiorsOf: (id) => superiors.get(id) ?? none,
    subordinatesOf: (id) => subordinates.get(id) ?? none,
    reportsTo: (from, to) => up.get(from)?.has(to) === true,
    ancestorsOf: (id) => ({
      has: (other) => reaches(id, other),
      [Symbol.iterator]: () => reachable(id, up)[Symbol.iterator](),
    }),
    descendantsOf: (id) => ({
      has: (other) => reaches(other, id),
      [Symbol.iterator]: () => reachable(id, down)[Symbol.iterator](),
    }),
    tangled: inRings,
  }
})

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

const none: readonly Body[] = []

function others(design: Design, id: Id, ends: readonly Id[]): Body[] {
  const bodies = [...new Set(ends)].filter((end) => end !== id).map((end) => design.body(end))
  return bodies.filter((body) => body !== undefined).sort(byId)
}

function bodiesIn(design: Design, ends: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlyMap<Id, readonly Body[]> {
  return new Map([...ends].map(([id, linked]) => [id, others(design, id, [...linked])]))
}

function reachable(start: Id, next: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  const found = new Set<Id>()
  const waiting = [...(next.get(start) ?? [])]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at) || at === start) continue
    found.add(at)
    waiting.push(...(next.get(at) ?? []))
  }
  return found
}

function put(map: Map<Id, Set<Id>>, key: Id, value: Id): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

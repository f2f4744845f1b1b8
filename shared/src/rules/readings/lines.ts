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

/**
 * The raw lines of a design, as the rules read them: ends that exist, each pair once, a line to oneself left
 * out. Cycles stay in, and every walk here survives them.
 */
export interface Lines {
  /** Whom a body reports to, by id. */
  superiorsOf(id: Id): readonly Body[]
  /** Who reports to a body, by id. */
  subordinatesOf(id: Id): readonly Body[]
  /** All that stand above a body, on whichever line; never itself. */
  ancestorsOf(id: Id): ReadonlySet<Id>
  /** All that stand below a body, on whichever line; never itself. */
  descendantsOf(id: Id): ReadonlySet<Id>
  /** The bodies that stand above themselves, by id: those of rings. */
  readonly tangled: ReadonlySet<Id>
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
  const ancestors = remembering((id) => reachable(id, up))
  const descendants = remembering((id) => reachable(id, down))
  return {
    superiorsOf: (id) => superiors.get(id) ?? none,
    subordinatesOf: (id) => subordinates.get(id) ?? none,
    ancestorsOf: ancestors,
    descendantsOf: descendants,
    tangled: tangledIn(up),
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

/** Tarjan's strongly connected components, without recursion: chains may be of any length. */
function tangledIn(up: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  const tangled: Id[] = []
  const order = new Map<Id, number>()
  const low = new Map<Id, number>()
  const open: Id[] = []
  const isOpen = new Set<Id>()
  for (const start of [...up.keys()].sort()) {
    if (order.has(start)) continue
    const walk: { id: Id; rest: Id[] }[] = []
    const enter = (id: Id) => {
      order.set(id, order.size)
      low.set(id, order.size - 1)
      open.push(id)
      isOpen.add(id)
      walk.push({ id, rest: [...(up.get(id) ?? [])] })
    }
    enter(start)
    for (let at = walk.at(-1); at; at = walk.at(-1)) {
      const next = at.rest.pop()
      if (next !== undefined) {
        if (!order.has(next)) enter(next)
        else if (isOpen.has(next)) lower(low, at.id, order.get(next) ?? 0)
        continue
      }
      walk.pop()
      const below = walk.at(-1)
      if (below) lower(low, below.id, low.get(at.id) ?? 0)
      if (low.get(at.id) !== order.get(at.id)) continue
      const group = open.splice(open.lastIndexOf(at.id))
      for (const id of group) isOpen.delete(id)
      if (group.length > 1) tangled.push(...group)
    }
  }
  return new Set(tangled.sort())
}

function lower(low: Map<Id, number>, id: Id, to: number): void {
  low.set(id, Math.min(low.get(id) ?? to, to))
}

function remembering<T>(make: (id: Id) => T): (id: Id) => T {
  const known = new Map<Id, T>()
  return (id) => {
    const made = known.get(id) ?? make(id)
    known.set(id, made)
    return made
  }
}

function put(map: Map<Id, Set<Id>>, key: Id, value: Id): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

import { byCodeUnits, type Id } from './ids.ts'
import { oncePer } from './oncePer.ts'

/** Where one body says that it stands. In a file only `parent` is known; live documents know the rest. */
export interface PlaceClaim {
  readonly parent: Id | null
  /** A logical clock: the later of two moves has the greater one. */
  readonly lamport: number
  /** Where to fall back to when this claim loses in a cycle, the latest first; `null` is the top. */
  readonly fallbacks: readonly (Id | null)[]
}

/** The forest that everyone sees, whatever was merged. */
export interface Tree {
  /** Bodies without a superior, in sibling order. */
  readonly roots: readonly Id[]
  /** Bodies of the tray, in sibling order. What reports to them hangs below them. */
  readonly unplaced: readonly Id[]
  /** Bodies that a cycle pushed into the tray, or whose claim was replaced by a fallback. */
  readonly displaced: ReadonlySet<Id>
  parentOf(id: Id): Id | null
  /** In sibling order; empty for unknown ids. */
  childrenOf(id: Id): readonly Id[]
  /** From the immediate superior to the root. */
  ancestorsOf(id: Id): Id[]
  /** Below the body, without itself, depth first. */
  descendantsOf(id: Id): Id[]
  /** 0 for roots and for the bodies of the tray. */
  depthOf(id: Id): number
}

/** Beyond this a clock is not believed: somebody's program is wrong, and everyone's clock would follow it. */
const latestClock = 2 ** 40

/** A clock as far as it is believed. */
export function clampClock(lamport: unknown): number {
  if (typeof lamport !== 'number' || !(lamport > 0)) return 0
  return Math.min(Math.floor(lamport), latestClock)
}

/** The clock of the next move: later than all moves seen so far. */
export const nextClock = oncePer((claims: ReadonlyMap<Id, PlaceClaim>): number => {
  let latest = 0
  for (const { lamport } of claims.values()) if (lamport < latestClock) latest = Math.max(latest, lamport)
  return latest + 1
})

interface Placed {
  readonly id: Id
  readonly order?: string | null
  readonly unplaced?: boolean | null
}

const none: readonly Id[] = []

/**
 * Derives the forest from the claims, the same on every replica and without repairing anything:
 * a missing or own parent makes a root; in each cycle the claim with the greatest (lamport, id) is cut;
 * then, oldest first, each cut body is attached to its first fallback that is not below it, else it goes
 * to the tray.
 */
export function deriveTree(bodies: readonly Placed[], claims: ReadonlyMap<Id, PlaceClaim>): Tree {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const parents = new Map<Id, Id | null>()
  for (const { id } of bodies) {
    const parent = claims.get(id)?.parent ?? null
    parents.set(id, parent !== null && parent !== id && byId.has(parent) ? parent : null)
  }

  const cut = cutCycles(bodies, parents, claims)
  const tray = new Set<Id>()
  for (const id of cut) {
    const fallback = (claims.get(id)?.fallbacks ?? none).find(
      (candidate) => candidate === null || (byId.has(candidate) && !isBelow(candidate, id, parents)),
    )
    if (fallback === undefined) tray.add(id)
    else parents.set(id, fallback)
  }
  for (const body of bodies) if (body.unplaced && parents.get(body.id) === null) tray.add(body.id)

  const children = new Map<Id, Id[]>()
  const roots: Id[] = []
  const unplaced: Id[] = []
  const ordered = [...bodies].sort(
    (a, b) => byCodeUnits(a.order ?? '', b.order ?? '') || byCodeUnits(a.id, b.id),
  )
  for (const { id } of ordered) {
    const parent = parents.get(id) ?? null
    if (parent !== null) push(children, parent, id)
    else (tray.has(id) ? unplaced : roots).push(id)
  }

  const parentOf = (id: Id) => parents.get(id) ?? null
  const childrenOf = (id: Id) => children.get(id) ?? none
  return {
    roots,
    unplaced,
    displaced: new Set(cut),
    parentOf,
    childrenOf,
    ancestorsOf: (id) => ancestors(id, parentOf),
    descendantsOf: (id) => descendants(id, childrenOf),
    depthOf: (id) => ancestors(id, parentOf).length,
  }
}

/** Cuts one claim of every cycle, in place; the cut bodies, oldest claim first. */
function cutCycles(
  bodies: readonly Placed[],
  parents: Map<Id, Id | null>,
  claims: ReadonlyMap<Id, PlaceClaim>,
): Id[] {
  const lamport = (id: Id) => claims.get(id)?.lamport ?? 0
  const older = (a: Id, b: Id) => lamport(a) - lamport(b) || byCodeUnits(a, b)
  const done = new Set<Id>()
  const cut: Id[] = []
  for (const { id: start } of bodies) {
    const path: Id[] = []
    const onPath = new Set<Id>()
    let at: Id | null = start
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && onPath.has(at)) {
      const cycle = path.slice(path.indexOf(at))
      const loser = cycle.reduce((latest, id) => (older(id, latest) > 0 ? id : latest))
      parents.set(loser, null)
      cut.push(loser)
    }
    for (const id of path) done.add(id)
  }
  return cut.sort(older)
}

/** The bodies of the cycle of claims that a body is in, itself first; empty when it is in none. */
export function cycleOf(id: Id, claims: ReadonlyMap<Id, PlaceClaim>): Id[] {
  const path = new Set<Id>()
  for (let at: Id | null = id; at !== null && !path.has(at); at = claims.get(at)?.parent ?? null) {
    path.add(at)
    if (claims.get(at)?.parent === id) return path.size > 1 ? [...path] : []
  }
  return []
}

function isBelow(id: Id, above: Id, parents: ReadonlyMap<Id, Id | null>): boolean {
  for (let at: Id | null = id; at !== null; at = parents.get(at) ?? null) if (at === above) return true
  return false
}

function ancestors(id: Id, parentOf: (id: Id) => Id | null): Id[] {
  const found: Id[] = []
  for (let at = parentOf(id); at !== null; at = parentOf(at)) found.push(at)
  return found
}

function descendants(id: Id, childrenOf: (id: Id) => readonly Id[]): Id[] {
  const found: Id[] = []
  const waiting = [...childrenOf(id)].reverse()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(at)
    const below = childrenOf(at)
    for (let index = below.length - 1; index >= 0; index -= 1) waiting.push(below[index] as Id)
  }
  return found
}

function push(map: Map<Id, Id[]>, key: Id, value: Id): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

import type { Id } from '../../model/index.ts'

/** What lies up the lines from each place, asked one pair at a time: no set is built for a place. */
export interface Reachability {
  /** Whether a way up the lines leads from one place to another one. */
  reaches(from: Id, to: Id): boolean
  /** The places that can be reached from themselves, by id. */
  readonly inRings: ReadonlySet<Id>
}

/**
 * Rings are taken as one knot each, and the knots numbered from the top, so that every line goes to a lower
 * number. Along the first line of each knot they form trees, in which a pair is told at once; only where a
 * place has several superiors is a walk needed, and it looks at nothing that lies above its goal. A chain of
 * 50,000 bodies takes no more memory than its lines do.
 */
export function reachabilityOf(up: ReadonlyMap<Id, ReadonlySet<Id>>): Reachability {
  const knots = knotsIn(up)
  const knotOf = new Map(knots.flatMap((ids, knot) => ids.map((id) => [id, knot] as const)))
  const above = knots.map((ids, knot) => {
    const next = new Set(ids.flatMap((id) => [...(up.get(id) ?? [])].map((to) => knotOf.get(to) ?? knot)))
    next.delete(knot)
    return [...next].sort((a, b) => a - b)
  })
  const isInTree = treeOver(above)
  const seen = new Int32Array(knots.length).fill(-1)
  let walks = 0

  const climbs = (start: number, goal: number): boolean => {
    walks += 1
    const waiting = [start]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (isInTree(at, goal)) return true
      for (const next of above[at] ?? []) {
        if (next < goal || seen[next] === walks) continue
        seen[next] = walks
        waiting.push(next)
      }
    }
    return false
  }

  return {
    reaches(from, to) {
      const [start, goal] = [knotOf.get(from), knotOf.get(to)]
      if (from === to || start === undefined || goal === undefined || start < goal) return false
      return climbs(start, goal)
    },
    inRings: new Set(
      knots
        .filter((ids) => ids.length > 1)
        .flat()
        .sort(),
    ),
  }
}

/** Whether one knot stands in the tree under another, where each hangs on the first of those above it. */
function treeOver(above: readonly (readonly number[])[]): (lower: number, upper: number) => boolean {
  const sizes = above.map(() => 1)
  for (let knot = above.length - 1; knot >= 0; knot -= 1) {
    const parent = above[knot]?.[0]
    if (parent !== undefined) sizes[parent] = (sizes[parent] ?? 0) + (sizes[knot] ?? 0)
  }
  // Each tree takes a row of places; a knot takes the first of its own, those below it the others.
  const first: number[] = []
  const free: number[] = []
  let end = 0
  for (const [knot, [parent]] of above.entries()) {
    const size = sizes[knot] ?? 1
    const place = parent === undefined ? end : (free[parent] ?? 0)
    if (parent === undefined) end += size
    else free[parent] = place + size
    first[knot] = place
    free[knot] = place + 1
  }
  return (lower, upper) => {
    const [start = 0, place = 0] = [first[upper], first[lower]]
    return start <= place && place < start + (sizes[upper] ?? 0)
  }
}

/**
 * Tarjan's strongly connected components, those above before those below. Without recursion: chains may be of
 * any length.
 */
function knotsIn(up: ReadonlyMap<Id, ReadonlySet<Id>>): Id[][] {
  const knots: Id[][] = []
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
      const knot: Id[] = []
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        isOpen.delete(id)
        knot.push(id)
        if (id === at.id) break
      }
      knots.push(knot)
    }
  }
  return knots
}

function lower(low: Map<Id, number>, id: Id, to: number): void {
  low.set(id, Math.min(low.get(id) ?? to, to))
}

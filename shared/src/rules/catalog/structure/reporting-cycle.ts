import type { Command } from '../../../commands/index.ts'
import { type Design, type Id, oncePer } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { lastUnder } from '../../fixes/placing.ts'
import { apexesOf, onlyAdvises } from '../../readings/apex.ts'
import { linesOf } from '../../readings/lines.ts'

/**
 * Bodies that report to one another in a ring, or to themselves. Where rings are entangled, the shortest ring
 * through each body that is not yet told of is a finding, so that every body of a ring is in one of them.
 */
export const reportingCycle = defineRule({
  id: 'reporting-cycle',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['own'],
  *check(design) {
    for (const id of reportingToThemselves(design)) {
      yield { message: 'itself', data: { body: { name: id } }, targets: [id], fixes: cutItself(design, id) }
    }
    for (const ring of ringsOf(design)) {
      yield {
        message: 'ring',
        data: { path: { path: [...ring, ring[0] as Id] } },
        targets: ring,
        fixes: cutsOf(design, ring),
      }
    }
  },
})

const reportingToThemselves = oncePer((design: Design): readonly Id[] => {
  const own = design.relations.filter(({ kind, from, to }) => kind === 'reports-to' && from === to)
  return [...new Set(own.map(({ from }) => from))].filter((id) => design.body(id))
})

/** Takes the line away, and says where the body stands now: a ring is shown with one of its bodies in the tray. */
function cutItself(design: Design, id: Id): Fix[] {
  const [superior, ...others] = linesOf(design).superiorsOf(id)
  if (others.length > 0 || linesOf(design).tangled.has(id)) return []
  // A line that leads nowhere would go too.
  if (design.relationsFrom(id, 'reports-to').some((line) => !design.body(line.to))) return []
  const place = superior?.id ?? null
  const stays = design.body(id)?.unplaced && place === null
  return [
    {
      id: `cut:${id}:${id}`,
      label: 'itself',
      data: { body: { name: id } },
      commands: () => [
        ...removals(design, id, id),
        ...(stays
          ? []
          : [{ type: 'moveBody' as const, id, parentId: place, order: lastUnder(design, place) }]),
      ],
    },
  ]
}

/** Lets one body of a ring go from the next, where no other ring hangs on this one. */
function cutsOf(design: Design, ring: readonly Id[]): Fix[] {
  if (linesOf(design).tangled.size !== ring.length) return []
  const shownApart = ring.filter((member) => design.tree.displaced.has(member))
  const fixes: Fix[] = []
  for (const [index, id] of ring.entries()) {
    const superior = ring[(index + 1) % ring.length] as Id
    fixes.push(...cut(design, id, superior, shownApart))
    if (fixes.length >= mostCuts) break
  }
  return fixes
}

/** In a ring longer than this, where to cut is not to be seen from a list. */
const mostCuts = 9

/** One cut, if the body still has a place after it. */
function cut(design: Design, id: Id, superior: Id, shownApart: readonly Id[]): Fix[] {
  const { superiorsOf } = linesOf(design)
  const place = placeWithout(design, id, superior)
  if (place === undefined) return []
  const others = shownApart.filter((member) => member !== id)
  if (others.some((member) => superiorsOf(member).length !== 1)) return []
  return [
    {
      id: `cut:${id}:${superior}`,
      label: 'cut',
      data: { body: { name: id }, superior: { name: superior } },
      // The body that is shown in the tray goes back to its place as well.
      commands: () => [
        ...removals(design, id, superior),
        { type: 'moveBody', id, parentId: place, order: lastUnder(design, place) },
        ...others.map((member): Command => {
          const parentId = superiorsOf(member)[0]?.id ?? null
          return { type: 'moveBody', id: member, parentId, order: lastUnder(design, parentId) }
        }),
      ],
    },
  ]
}

function removals(design: Design, id: Id, superior: Id): Command[] {
  const lines = design.relationsFrom(id, 'reports-to').filter((line) => line.to === superior)
  return lines.map((line) => ({ type: 'removeRelation', id: line.id }))
}

/** The one other superior, if it does not lead back, or the top where there is none yet; undefined for no place. */
function placeWithout(design: Design, id: Id, superior: Id): Id | null | undefined {
  const { superiorsOf, ancestorsOf } = linesOf(design)
  const others = superiorsOf(id).filter((other) => other.id !== superior)
  const [other] = others
  if (other) return others.length === 1 && !ancestorsOf(other.id).has(id) ? other.id : undefined
  const body = design.body(id)
  const isTop = body?.level === 'strategic' && !onlyAdvises(design, body)
  return isTop && apexesOf(design).length === 0 ? null : undefined
}

/** Each ring starts at its smallest id and follows the lines. */
const ringsOf = oncePer((design: Design): Id[][] => {
  const told = new Set<Id>()
  const rings: Id[][] = []
  for (const id of linesOf(design).tangled) {
    if (told.has(id)) continue
    const ring = fromSmallest(shortestRing(design, id))
    for (const member of ring) told.add(member)
    rings.push(ring)
  }
  return rings
})

/** Breadth first up the lines, smaller ids first, until the start comes round again. */
function shortestRing(design: Design, start: Id): Id[] {
  const below = new Map<Id, Id>()
  const { superiorsOf, reportsTo } = linesOf(design)
  let frontier: Id[] = [start]
  while (frontier.length > 0) {
    // Asked before anybody goes on: a superior of all would be looked through for each of them.
    const last = frontier.find((at) => reportsTo(at, start))
    if (last !== undefined) return pathTo(last, below)
    const next: Id[] = []
    for (const at of frontier) {
      for (const { id } of superiorsOf(at)) {
        if (below.has(id)) continue
        below.set(id, at)
        next.push(id)
      }
    }
    frontier = next
  }
  return [start]
}

function pathTo(end: Id, below: ReadonlyMap<Id, Id>): Id[] {
  const path: Id[] = []
  for (let at: Id | undefined = end; at !== undefined; at = below.get(at)) path.unshift(at)
  return path
}

function fromSmallest(ring: readonly Id[]): Id[] {
  const start = ring.indexOf([...ring].sort()[0] as Id)
  return [...ring.slice(start), ...ring.slice(0, start)]
}

import type { Id } from '../model/index.ts'
import { detour, grown, ledAround, Obstacles, overlaps, piece, withoutStraightPoints } from './detour.ts'
import type { Box, CardBox, Line, Point } from './geometry.ts'
import { measures } from './measures.ts'

/**
 * Puts cards where people placed them. Such a card keeps its place in the tree, so nothing else moves for it,
 * but for laid-out cards that it would cover: those slide to the right along their row, and push the ones
 * after them. Lines follow their cards, and where they no longer fit find a way around all of them.
 * Only this is given up: two cards that people put on each other overlap; a line to a card that others bury,
 * or one that people carried very far, may run straight across; and a label may find no empty ground.
 */
export function honourPlaces(
  cards: readonly CardBox[],
  lines: readonly Line[],
  placed: ReadonlyMap<Id, Point>,
): { cards: readonly CardBox[]; lines: readonly Line[] } {
  if (placed.size === 0) return { cards, lines }
  const moved = new Map<Id, CardBox>()
  for (const card of cards) {
    const place = placed.get(card.id)
    if (place) moved.set(card.id, { ...card, x: place.x, y: place.y })
  }
  slideClear(cards, moved)
  const after = cards.map((card) => moved.get(card.id) ?? card)
  const before = new Map<Id, CardBox>(cards.map((card) => [card.id, card]))
  const obstacles = new Obstacles(after)
  return {
    cards: after,
    lines: lines.map((line) => {
      const followed = [line.from, line.to].some((id) => placed.has(id))
        ? undefined
        : repaired(follow(line, before, moved), obstacles)
      const [from, to] = [line.from, line.to].map((id) => moved.get(id) ?? before.get(id))
      if (!from || !to) return line
      const points = followed ?? detour(from, to, obstacles) ?? straightTo(from, to)
      const stays = points === line.points && !obstacles.isHit(labelBox(line.label))
      return stays ? line : { ...line, points, label: labelOn(points, obstacles) }
    }),
  }
}

/** Laid-out cards make way for the placed ones, which `moved` holds: to the right, within their row. */
function slideClear(cards: readonly CardBox[], moved: Map<Id, CardBox>): void {
  const fixed = new Obstacles([...moved.values()])
  for (const row of rowsOf(cards.filter((card) => !moved.has(card.id)))) {
    let free = Number.NEGATIVE_INFINITY
    for (const card of row) {
      let x = Math.max(card.x, free)
      const hit = () => fixed.hitBy(grown({ ...card, x }, measures.hang))
      for (let other = hit(); other; other = hit()) x = other.x + other.width + measures.hang
      if (x !== card.x) moved.set(card.id, { ...card, x })
      free = x + card.width + measures.gap
    }
  }
}

/** A line whose cards slid along their row: its first and last piece go with them. */
function follow(line: Line, before: ReadonlyMap<Id, Box>, moved: ReadonlyMap<Id, Box>): readonly Point[] {
  const distance = (id: Id) => (moved.get(id)?.x ?? 0) - (moved.has(id) ? (before.get(id)?.x ?? 0) : 0)
  const [atStart, atEnd] = [distance(line.from), distance(line.to)]
  if (atStart === 0 && atEnd === 0) return line.points
  const points = line.points.map((at) => ({ ...at }))
  const shift = (end: { x: number; y: number } | undefined, next: typeof end, by: number) => {
    if (!end || !next) return
    if (end.x === next.x && by !== 0) next.x += by
    end.x += by
  }
  if (points.length === 2 && points[0]?.x === points[1]?.x && atStart !== atEnd) {
    // A line straight down gets a step in its middle.
    const [start, end] = line.points as [Point, Point]
    const y = (start.y + end.y) / 2
    return [
      { x: start.x + atStart, y: start.y },
      { x: start.x + atStart, y },
      { x: end.x + atEnd, y },
      { x: end.x + atEnd, y: end.y },
    ]
  }
  if (points.length === 2) {
    for (const [index, point] of points.entries()) point.x += index === 0 ? atStart : atEnd
    return points
  }
  // With three points, the one in the middle belongs to both ends: the vertical piece moves it.
  shift(points[0], points[1], atStart)
  shift(points.at(-1), points.at(-2), atEnd)
  return withoutStraightPoints(points)
}

/** The line itself if it meets no card, else led around those that it meets; undefined where that fails. */
function repaired(points: readonly Point[], obstacles: Obstacles): readonly Point[] | undefined {
  let line = points
  for (let tries = 0; tries < 8; tries += 1) {
    const hit = firstHit(line, obstacles)
    if (!hit) return line
    const around = ledAround(line, hit, obstacles)
    if (!around) return undefined
    line = around
  }
  return undefined
}

function firstHit(points: readonly Point[], obstacles: Obstacles): Box | undefined {
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    const hit = to && obstacles.hitBy(piece(from, to))
    if (hit) return hit
  }
  return undefined
}

/** The cards of one row each, from left to right. */
function rowsOf(cards: readonly CardBox[]): CardBox[][] {
  const rows = new Map<number, CardBox[]>()
  for (const card of cards) {
    const row = rows.get(card.y)
    if (row) row.push(card)
    else rows.set(card.y, [card])
  }
  return [...rows.values()].map((row) => row.sort((a, b) => a.x - b.x))
}

function segmentsOf(points: readonly Point[]): Box[] {
  return points.slice(1).map((to, index) => piece(points[index] ?? to, to))
}

function labelBox({ x, y }: Point): Box {
  const { width, height } = measures.label
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** On the longest piece where a label covers no card; in the middle of the longest one if it does everywhere. */
function labelOn(points: readonly Point[], cards: Obstacles): Point {
  const pieces = segmentsOf(points).sort((a, b) => b.width + b.height - a.width - a.height)
  const spots = pieces.flatMap(({ x, y, width, height }) =>
    [0.5, 0.25, 0.75, 0.1, 0.9].map((share) => ({ x: x + width * share, y: y + height * share })),
  )
  return spots.find((spot) => !cards.isHit(labelBox(spot))) ?? spots[0] ?? { x: 0, y: 0 }
}

/** From middle to middle with one bend, for a card that others bury. */
function straightTo(from: Box, to: Box): Point[] {
  const [a, b] = [middleOf(from), middleOf(to)]
  return overlaps(from, to)
    ? [a, b.x === a.x || b.y === a.y ? b : a]
    : withoutStraightPoints([a, { x: a.x, y: b.y }, b])
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

import type { Box, Point } from './geometry.ts'

/** How far a detour keeps from the cards, and what a bend costs in pixels of way. */
const room = 7
const bend = 40
/** How far around the two cards the way is looked for first. */
const near = 160

/** Leads on to a good way rather than to the very best one, which takes far longer to be sure of. */
const eager = 1.3

/** How many steps one way, and all ways of a chart together, may take to find. */
const stepsAWay = 6_000
const stepsAChart = 120_000

/** Cards in a coarse raster, so that a line asks only those near it. */
export class Obstacles {
  /** Steps that searches around these may still take: a chart is drawn in time, whatever people place where. */
  steps = stepsAChart
  readonly #boxes: readonly Box[]
  readonly #cells = new Map<number, Box[]>()

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes
    for (const box of boxes)
      for (const key of cellsOf(box)) {
        const there = this.#cells.get(key)
        if (there) there.push(box)
        else this.#cells.set(key, [box])
      }
  }

  /** A box that meets an area, if there is one. */
  hitBy(area: Box): Box | undefined {
    for (const key of cellsOf(area))
      for (const box of this.#cells.get(key) ?? []) if (overlaps(box, area)) return box
    return undefined
  }

  isHit(area: Box): boolean {
    return this.hitBy(area) !== undefined
  }

  within(area: Box): readonly Box[] {
    return this.#boxes.filter((box) => overlaps(box, area))
  }
}

/** Where a way may begin or end: it meets `edge`, and turns at `out` at the earliest. */
interface Door {
  readonly edge: Point
  readonly out: Point
  readonly vertical: boolean
}

/**
 * An orthogonal way from the middle of one card's edge to that of another's, around all cards, short and with
 * few bends. Undefined where none is found: for a card that others bury, or one too far away.
 */
export function detour(from: Box, to: Box, obstacles: Obstacles): Point[] | undefined {
  return search(doors(from, obstacles), doors(to, obstacles), obstacles, grown(around([from, to]), near))
}

/** A line led around a box that it meets; undefined where that fails. */
export function ledAround(points: readonly Point[], box: Box, obstacles: Obstacles): Point[] | undefined {
  const zone = grown(box, 4 * room)
  const first = points.findIndex(
    (to, index) => index > 0 && overlaps(piece(points[index - 1] ?? to, to), zone),
  )
  const last = points.findLastIndex((from, index) => {
    const to = points[index + 1]
    return to !== undefined && overlaps(piece(from, to), zone)
  })
  const [a, b, c, d] = [points[first - 1], points[first], points[last], points[last + 1]]
  if (!a || !b || !c || !d) return undefined
  const enters = meeting(a, b, zone)
  const leaves = meeting(d, c, zone)
  const way = search(openDoors(enters), openDoors(leaves), obstacles, grown(zone, near))
  return way && withoutStraightPoints([...points.slice(0, first), ...way, ...points.slice(last + 1)])
}

function openDoors(at: Point): Door[] {
  return [true, false].map((vertical) => ({ edge: at, out: at, vertical }))
}

/** Where an orthogonal piece that starts outside a box (or at its own end, inside) meets it. */
function meeting(from: Point, to: Point, box: Box): Point {
  const within = (value: number, low: number, length: number) => Math.min(Math.max(value, low), low + length)
  return from.x === to.x
    ? { x: from.x, y: within(from.y, box.y, box.height) }
    : { x: within(from.x, box.x, box.width), y: from.y }
}

interface Step {
  readonly column: number
  readonly row: number
  readonly vertical: boolean
  readonly cost: number
  readonly guess: number
  readonly before: Step | undefined
  readonly edge: Point
}

function search(
  starts: readonly Door[],
  goals: readonly Door[],
  obstacles: Obstacles,
  area: Box,
): Point[] | undefined {
  const boxes = obstacles.within(area)
  const outer = around([area, ...boxes])
  const xs = lanes(
    [outer.x - 2 * room, outer.x + outer.width + 2 * room, ...ends(boxes, 'x', 'width')],
    [...starts, ...goals].map(({ out }) => out.x),
  )
  const ys = lanes(
    [outer.y - 2 * room, outer.y + outer.height + 2 * room, ...ends(boxes, 'y', 'height')],
    [...starts, ...goals].map(({ out }) => out.y),
  )
  const columnOf = new Map(xs.map((x, index) => [x, index]))
  const rowOf = new Map(ys.map((y, index) => [y, index]))
  const stateOf = (column: number, row: number, vertical: boolean) =>
    (row * xs.length + column) * 2 + (vertical ? 1 : 0)

  const arrivals = new Map<number, Point>()
  for (const { out, edge, vertical } of goals)
    arrivals.set(stateOf(columnOf.get(out.x) ?? 0, rowOf.get(out.y) ?? 0, vertical), edge)
  const target = around(goals.map(({ out }) => point(out)))
  const beyond = (value: number, low: number, length: number) =>
    Math.max(low - value, value - low - length, 0)
  const guessFrom = (column: number, row: number) =>
    eager * (beyond(xs[column] ?? 0, target.x, target.width) + beyond(ys[row] ?? 0, target.y, target.height))

  const open = new Heap()
  for (const { out, edge, vertical } of starts) {
    const [column, row] = [columnOf.get(out.x) ?? 0, rowOf.get(out.y) ?? 0]
    open.push({ column, row, vertical, cost: 0, guess: guessFrom(column, row), before: undefined, edge })
  }
  const done = new Set<number>()
  for (let at = open.pop(); at; at = open.pop()) {
    const state = stateOf(at.column, at.row, at.vertical)
    if (done.has(state)) continue
    done.add(state)
    obstacles.steps -= 1
    if (done.size > stepsAWay || obstacles.steps < 0) return undefined
    const arrival = arrivals.get(state)
    if (arrival) return pointsOf(at, arrival, xs, ys)
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [column, row] = [at.column + dx, at.row + dy]
      const [x, y] = [xs[column], ys[row]]
      if (x === undefined || y === undefined) continue
      const vertical = dy !== 0
      if (done.has(stateOf(column, row, vertical))) continue
      const here = { x: xs[at.column] ?? 0, y: ys[at.row] ?? 0 }
      if (obstacles.isHit(grown(around([point(here), point({ x, y })]), room / 2))) continue
      const way = Math.abs(x - here.x) + Math.abs(y - here.y) + (vertical === at.vertical ? 0 : bend)
      const cost = at.cost + way
      open.push({
        column,
        row,
        vertical,
        cost,
        guess: cost + guessFrom(column, row),
        before: at,
        edge: at.edge,
      })
    }
  }
  return undefined
}

/** The middles of a card's edges that nothing stands in front of. */
function doors(box: Box, obstacles: Obstacles): Door[] {
  const { x, y, width, height } = box
  const middle = { x: x + width / 2, y: y + height / 2 }
  const all = [
    { edge: { x: middle.x, y: y + height }, out: { x: middle.x, y: y + height + room }, vertical: true },
    { edge: { x: middle.x, y }, out: { x: middle.x, y: y - room }, vertical: true },
    { edge: { x, y: middle.y }, out: { x: x - room, y: middle.y }, vertical: false },
    { edge: { x: x + width, y: middle.y }, out: { x: x + width + room, y: middle.y }, vertical: false },
  ]
  return all.filter(({ edge, out }) => !obstacles.isHit(around([point(edge), point(out)])))
}

/** The ground of one straight piece of a line. */
export function piece(from: Point, to: Point): Box {
  return around([point(from), point(to)])
}

function lanes(given: readonly number[], own: readonly number[]): number[] {
  return [...new Set([...given, ...own])].sort((a, b) => a - b)
}

function ends(boxes: readonly Box[], start: 'x' | 'y', length: 'width' | 'height'): number[] {
  return boxes.flatMap((box) => [box[start] - room, box[start] + box[length] + room])
}

function pointsOf(last: Step, arrival: Point, xs: readonly number[], ys: readonly number[]): Point[] {
  const points: Point[] = [arrival]
  for (let at: Step | undefined = last; at; at = at.before)
    points.push({ x: xs[at.column] ?? 0, y: ys[at.row] ?? 0 })
  points.push(last.edge)
  return withoutStraightPoints(points.reverse())
}

/** The same line without repeated points and without those in the middle of a straight piece. */
export function withoutStraightPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last.x === point.x && last.y === point.y) continue
    if (last && before) {
      const isStraight =
        (last.x === point.x && before.x === point.x) || (last.y === point.y && before.y === point.y)
      if (isStraight) kept.pop()
    }
    kept.push(point)
  }
  return kept
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const size = 256
  const keys: number[] = []
  for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column += 1)
    for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row += 1)
      keys.push(column * 1_000_003 + row)
  return keys
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

export function point({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 }
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Steps by their guess, the least first; of equal ones, the one added last. */
class Heap {
  readonly #items: { step: Step; nth: number }[] = []
  #added = 0

  push(step: Step): void {
    const items = this.#items
    items.push({ step, nth: this.#added })
    this.#added += 1
    for (let at = items.length - 1; at > 0; ) {
      const up = (at - 1) >> 1
      if (!this.#less(at, up)) break
      this.#swap(at, up)
      at = up
    }
  }

  pop(): Step | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (!top || !last) return undefined
    if (items.length > 0) {
      items[0] = last
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let least = at
        if (left < items.length && this.#less(left, least)) least = left
        if (right < items.length && this.#less(right, least)) least = right
        if (least === at) break
        this.#swap(at, least)
        at = least
      }
    }
    return top.step
  }

  #less(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]]
    if (!one || !other) return false
    return (
      one.step.guess - other.step.guess < 0 || (one.step.guess === other.step.guess && one.nth > other.nth)
    )
  }
  #swap(a: number, b: number): void {
    const items = this.#items
    ;[items[a], items[b]] = [items[b] as (typeof items)[0], items[a] as (typeof items)[0]]
  }
}

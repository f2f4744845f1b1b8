import type { Forest, Node } from './forest.ts'
import { measures } from './measures.ts'

/** The rows with their cards: where a line may pass between them. */
export class Grid {
  readonly rows: readonly GridRow[]

  constructor(forest: Forest) {
    const cards: Node[][] = forest.rows.map(() => [])
    for (const node of forest.nodes) cards[node.row]?.push(node)
    this.rows = cards.map((row) => new GridRow(row))
  }

  row(index: number): GridRow {
    const row = this.rows[index]
    if (!row) throw new RangeError(`no row ${index}`)
    return row
  }

  /**
   * Where a line of `net`, on its way from one x to another, crosses the rows `first` to `last`: at one x
   * if that is no great detour, else from gap to gap. The places are taken.
   */
  cross(first: number, last: number, from: number, to: number, net: number): number[] {
    const rows = this.rows.slice(first, last + 1)
    if (rows.length === 0) return []
    const straight = straightAcross(rows, from, to, net)
    const detour = Math.abs(straight - from) + Math.abs(straight - to) - Math.abs(from - to)
    let xs = rows.map(() => straight)
    if (detour > 2 * measures.card.width && rows.length > 1) {
      const zigzag = rows.map((row) => row.nearestFree(to, net))
      if (travel([from, ...zigzag, to]) < travel([from, straight, to]) / 2) xs = zigzag
    }
    rows.forEach((row, index) => {
      row.take(xs[index] ?? straight, net)
    })
    return xs
  }
}

function travel(xs: readonly number[]): number {
  return xs.reduce((sum, x, index) => (index === 0 ? 0 : sum + Math.abs(x - (xs[index - 1] ?? x))), 0)
}

/** How many rows are asked for gaps; beyond that the outer way round is as good. */
const rowsAsked = 12

function straightAcross(rows: readonly GridRow[], from: number, to: number, net: number): number {
  const tried = new Set<number>([to, from])
  for (const row of rows.slice(0, rowsAsked)) {
    tried.add(row.nearestFree(to, net))
    tried.add(row.nearestFree(from, net))
  }
  const cost = (x: number) => Math.abs(x - from) + Math.abs(x - to)
  for (const x of [...tried].sort((a, b) => cost(a) - cost(b) || Math.abs(a - to) - Math.abs(b - to)))
    if (rows.every((row) => row.isFree(x, net))) return x
  const left = Math.min(...rows.map((row) => row.left)) - measures.gap / 2
  const right = Math.max(...rows.map((row) => row.right)) + measures.gap / 2
  for (let step = 0; ; step += measures.between) {
    const ways = [left - step, right + step].sort((a, b) => cost(a) - cost(b))
    for (const x of ways) if (rows.every((row) => row.isFree(x, net))) return x
  }
}

/** One row: its cards from left to right, and the lines that pass between them. */
export class GridRow {
  readonly nodes: readonly Node[]
  readonly #taken = new Map<number, { x: number; net: number }[]>()

  constructor(nodes: readonly Node[]) {
    this.nodes = [...nodes].sort((a, b) => a.cx - b.cx)
  }

  get left(): number {
    const first = this.nodes[0]
    return first ? leftOf(first) : 0
  }
  get right(): number {
    const last = this.nodes.at(-1)
    return last ? rightOf(last) : 0
  }

  /** The number of cards whose left edge is left of x. */
  #before(x: number): number {
    let low = 0
    let high = this.nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      const node = this.nodes[middle]
      if (node && leftOf(node) < x) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether no card stands between two x. */
  isClear(a: number, b: number): boolean {
    const [left, right] = a < b ? [a, b] : [b, a]
    const before = this.nodes[this.#before(right) - 1]
    return !before || rightOf(before) <= left
  }

  isFree(x: number, net: number): boolean {
    const { clearance, between } = measures
    const at = this.#before(x + clearance)
    const before = this.nodes[at - 1]
    if (before && rightOf(before) > x - clearance) return false
    const near = Math.floor(x / between)
    for (let cell = near - 1; cell <= near + 1; cell += 1)
      for (const other of this.#taken.get(cell) ?? [])
        if (other.net !== net && Math.abs(other.x - x) < between) return false
    return true
  }

  take(x: number, net: number): void {
    const cell = Math.floor(x / measures.between)
    const there = this.#taken.get(cell)
    if (there) there.push({ x, net })
    else this.#taken.set(cell, [{ x, net }])
  }

  /** The free x nearest to the one wanted, from gap to gap outwards. */
  nearestFree(want: number, net: number): number {
    const at = this.#before(want)
    let best: number | undefined
    const closer = (x: number | undefined) => {
      if (x === undefined) return
      if (best === undefined || Math.abs(x - want) < Math.abs(best - want)) best = x
    }
    for (let away = 0; ; away += 1) {
      const [left, right] = [at - away, at + away]
      if (left < 0 && right > this.nodes.length) break
      const reach = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(best - want)
      let looked = false
      for (const gap of away === 0 ? [at] : [left, right]) {
        const bounds = this.#gap(gap)
        if (!bounds || Math.max(bounds.low - want, want - bounds.high, 0) >= reach) continue
        looked = true
        closer(this.#freeIn(bounds.low, bounds.high, want, net))
      }
      if (!looked && best !== undefined) break
    }
    return best ?? want
  }

  /** The free ground before the card with this index, and after the one before it. */
  #gap(index: number): { low: number; high: number } | undefined {
    if (index < 0 || index > this.nodes.length) return undefined
    const before = this.nodes[index - 1]
    const after = this.nodes[index]
    const low = before ? rightOf(before) + measures.clearance : Number.NEGATIVE_INFINITY
    const high = after ? leftOf(after) - measures.clearance : Number.POSITIVE_INFINITY
    return low <= high ? { low, high } : undefined
  }

  #freeIn(low: number, high: number, want: number, net: number): number | undefined {
    const start = Math.min(Math.max(want, low), high)
    for (let step = 0; ; step += measures.between) {
      const [left, right] = [start - step, start + step]
      if (left < low && right > high) return undefined
      if (right <= high && this.isFree(right, net)) return right
      if (left >= low && this.isFree(left, net)) return left
    }
  }
}

export function leftOf(node: Node): number {
  return node.cx - node.width / 2
}
export function rightOf(node: Node): number {
  return node.cx + node.width / 2
}

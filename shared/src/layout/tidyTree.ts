import type { Forest, Node, Unit } from './forest.ts'
import { measures } from './measures.ts'

/**
 * Gives every node the x of its centre: superiors over the middle of their subordinates, branches as close as
 * their rows allow, nothing of one branch on a row between another branch's ends. Linear in the bodies but for
 * the rows that two neighbouring branches share.
 */
export function spread(forest: Forest): void {
  for (const node of [...forest.nodes].reverse()) shapes.set(node, shapeOf(node))
  const left = measures.inset + measures.band.sides
  for (const units of [forest.roots, forest.tray]) {
    const shape = inARow(units, null)
    const distance = left - half.gap - shape.leftmost()
    for (const unit of units) unit.cx += distance
  }
  settle([...forest.roots, ...forest.tray], 0)
}

const shapes = new WeakMap<Node, Shape>()
const half = { gap: measures.gap / 2, line: measures.gap / 2 - measures.clearance }

/** The rows that a branch takes up, from left to right, as seen from its top's centre. */
class Shape {
  readonly rows = new Map<number, { left: number; right: number }>()
  shift = 0

  take(row: number, left: number, right: number): this {
    const taken = this.rows.get(row)
    if (taken) {
      taken.left = Math.min(taken.left, left - this.shift)
      taken.right = Math.max(taken.right, right - this.shift)
    } else this.rows.set(row, { left: left - this.shift, right: right - this.shift })
    return this
  }

  takeAll(other: Shape): void {
    for (const [row, { left, right }] of other.rows) this.take(row, left + other.shift, right + other.shift)
  }

  moveBy(distance: number): void {
    this.shift += distance
  }

  at(row: number): { left: number; right: number } | undefined {
    const taken = this.rows.get(row)
    return taken && { left: taken.left + this.shift, right: taken.right + this.shift }
  }

  leftmost(): number {
    let least = Number.POSITIVE_INFINITY
    for (const { left } of this.rows.values()) least = Math.min(least, left)
    return this.rows.size > 0 ? least + this.shift : 0
  }

  /** How far `other` must go to the right to stand clear of this; undefined where they share no row. */
  distanceTo(other: Shape): number | undefined {
    let distance: number | undefined
    const [few, many] = this.rows.size < other.rows.size ? [this, other] : [other, this]
    for (const row of few.rows.keys()) {
      if (!many.rows.has(row)) continue
      const needed = (this.at(row)?.right ?? 0) - (other.at(row)?.left ?? 0)
      distance = Math.max(distance ?? needed, needed)
    }
    return distance
  }
}

function shapeOf(node: Node): Shape {
  const shape = inARow(node.units, node)
  const own = node.width / 2 + half.gap
  let middle = middleOf(node.units)
  // A branch of a higher level may stand on this row: then the body goes to the right of it.
  const there = shape.at(node.row)
  if (there && there.left < middle + own && middle - own < there.right) middle = there.right + own
  shape.moveBy(-middle)
  for (const unit of node.units) unit.cx -= middle
  shape.take(node.row, -own, own)
  const bus = busRow(node)
  for (let row = node.row + 1; row < bus; row += 1) shape.take(row, -half.line, half.line)
  for (const [index, side] of node.sides.entries())
    putBeside(shape, node, side, index % 2 === 0 ? 'right' : 'left')
  return shape
}

function middleOf(units: readonly Unit[]): number {
  const first = units[0]
  const last = units.at(-1)
  return first && last ? (first.cx + last.cx) / 2 : 0
}

/** The row above which the lines to the subordinates part. */
export function busRow(node: Node): number {
  let first = Number.POSITIVE_INFINITY
  for (const unit of node.units) {
    const row = topRow(unit)
    if (row > node.row) first = Math.min(first, row)
  }
  return Number.isFinite(first) ? first : node.row + 1
}

function topRow(unit: Unit): number {
  return 'node' in unit ? unit.node.row : (unit.columns[0]?.nodes[0]?.row ?? 0)
}

/** Puts units next to each other, and their shapes together. */
function inARow(units: readonly Unit[], superior: Node | null): Shape {
  const bus = superior ? busRow(superior) : 0
  let together = new Shape()
  units.forEach((unit, index) => {
    const shape = unitShape(unit)
    if (superior) {
      // The line comes down to it through the rows that it skips.
      for (let row = bus; row < topRow(unit); row += 1) shape.take(row, -half.line, half.line)
    }
    if (index > 0) {
      const distance = together.distanceTo(shape) ?? together.leftmost() - shape.leftmost()
      unit.cx = distance
      shape.moveBy(distance)
    }
    if (together.rows.size < shape.rows.size) {
      shape.takeAll(together)
      together = shape
    } else together.takeAll(shape)
  })
  return together
}

function unitShape(unit: Unit): Shape {
  if ('node' in unit) return shapes.get(unit.node) ?? new Shape()
  const shape = new Shape()
  const width = unit.columns.reduce((sum, column) => sum + column.width + measures.gap, 0)
  let left = -width / 2
  for (const column of unit.columns) {
    for (const node of column.nodes) {
      // Cards of a column share their left edge, where its line runs.
      node.cx = left + half.gap + node.width / 2
      shape.take(node.row, left, left + column.width + measures.gap)
    }
    left += column.width + measures.gap
  }
  return shape
}

function putBeside(shape: Shape, node: Node, side: Node, where: 'left' | 'right'): void {
  const own = shapes.get(side) ?? new Shape()
  const apart = node.width / 2 + half.gap
  if (side.row === node.row) {
    const reach = side.width / 2 + measures.sideGap - half.gap
    own.take(side.row, where === 'right' ? -reach : 0, where === 'right' ? 0 : reach)
  } else {
    // Its line comes out of the body's side, and turns down or up with its label beside the body.
    const [from, to] = side.row > node.row ? [node.row, side.row - 1] : [side.row + 1, node.row]
    for (let row = from; row <= to; row += 1) {
      const reach = row === node.row ? measures.label.width / 2 + half.gap : half.line
      own.take(row, -reach, reach)
    }
  }
  const distance =
    where === 'right'
      ? Math.max(shape.distanceTo(own) ?? 0, apart)
      : -Math.max(own.distanceTo(shape) ?? 0, apart)
  side.cx = distance
  own.moveBy(distance)
  shape.takeAll(own)
}

/** From centres that count from the superior's to centres that count from the chart's edge. */
function settle(units: readonly Unit[], from: number): void {
  const waiting: { unit: Unit; from: number }[] = units.map((unit) => ({ unit, from }))
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { unit } = at
    if ('node' in unit) {
      const { node } = unit
      node.cx = at.from + unit.cx
      for (const below of node.units) waiting.push({ unit: below, from: node.cx })
      for (const side of node.sides) waiting.push({ unit: { node: side, cx: side.cx }, from: node.cx })
    } else for (const column of unit.columns) for (const node of column.nodes) node.cx += at.from + unit.cx
  }
}

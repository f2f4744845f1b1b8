import type { Point } from './range.ts'
import type { Row } from './rows.ts'

/** A row of the grid: one of the map, the one being named, or the one that starts another. */
export type GridRow =
  | Row
  | { readonly kind: 'draft'; readonly key: 'draft' }
  | { readonly kind: 'adder'; readonly key: 'adder' }

/** Whether the cursor stops here: open subheads are passed by, so that a column of cells reads on. */
export function isStop(row: GridRow | undefined): boolean {
  if (!row) return false
  return row.kind === 'activity' || row.kind === 'adder' || (row.kind === 'group' && row.isCollapsed)
}

interface Field {
  readonly rows: readonly GridRow[]
  readonly columns: number
}

/** The header is row `-1`; above the names there is none. */
const topOf = (column: number) => (column >= 0 ? -1 : 0)

/** One step on; the same point at an edge. */
export function step(field: Field, { row, column }: Point, rows: number, columns: number): Point {
  const nextColumn = clamp(column + columns, -1, field.columns - 1)
  if (rows === 0) return { row, column: row === -1 ? Math.max(nextColumn, Math.min(0, column)) : nextColumn }
  const direction = Math.sign(rows)
  for (let at = row + direction; at >= topOf(column) && at < field.rows.length; at += direction) {
    if (at === -1 || isStop(field.rows[at])) return { row: at, column: nextColumn }
  }
  return { row, column: nextColumn }
}

/** The last stop in a direction. */
export function toEdge(field: Field, { row, column }: Point, rows: number, columns: number): Point {
  const nextColumn = columns === 0 ? column : columns < 0 ? (row === -1 ? 0 : -1) : field.columns - 1
  if (rows === 0) return { row, column: nextColumn }
  return { row: rows < 0 ? firstRow(field) : lastRow(field), column: nextColumn }
}

/** Several rows on, as far as there are any. */
export function page(field: Field, from: Point, rows: number): Point {
  let at = from
  for (let count = Math.abs(rows); count > 0; count -= 1) {
    const next = step(field, at, Math.sign(rows), 0)
    if (next.row === at.row || next.row === -1) break
    at = next
  }
  return at
}

export function firstRow({ rows }: Field): number {
  return Math.max(0, rows.findIndex(isStop))
}

function lastRow({ rows }: Field): number {
  for (let at = rows.length - 1; at >= 0; at -= 1) if (rows[at]?.kind === 'activity') return at
  return firstRow({ rows, columns: 0 })
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

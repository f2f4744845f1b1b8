import { useMemo, useRef, useState } from 'react'
import type { Id } from 'shared/model'
import type { Column } from '../model/columns.ts'
import type { Point, Range } from '../model/range.ts'
import { firstRow, type GridRow, isStop } from '../model/steps.ts'

/** By name, so that rows and columns which others add or move do not shift it. */
interface Place {
  /** An activity, a subhead, or null: the header. */
  readonly row: string | null
  /** A holder, or null: the names. */
  readonly column: Id | null
}

export interface Cursor {
  readonly range: Range
  /** The head of the range: where the keyboard is. */
  readonly point: Point
  moveTo(point: Point, extend?: boolean): void
}

/** Where the keyboard is in the grid, and what is selected from there. */
export function useCursor(
  rows: readonly GridRow[],
  columns: readonly Column[],
  initial: Place | undefined,
): Cursor {
  const [held, setHeld] = useState<{ anchor: Place; head: Place } | undefined>(
    initial && { anchor: initial, head: initial },
  )
  const last = useRef<Range>(undefined)
  const range = useMemo((): Range => {
    const start = { row: firstRow({ rows, columns: columns.length }), column: -1 }
    if (!held) return { anchor: start, head: start }
    const locate = ({ row, column }: Place, known: Point | undefined): Point => {
      const rowIndex = row === null ? -1 : rows.findIndex(({ key }) => key === row)
      const columnIndex = column === null ? -1 : columns.findIndex(({ holder }) => holder === column)
      return {
        row: row !== null && rowIndex < 0 ? nearestStop(rows, known?.row ?? 0) : rowIndex,
        column:
          column !== null && columnIndex < 0
            ? Math.min(known?.column ?? -1, columns.length - 1)
            : columnIndex,
      }
    }
    const head = locate(held.head, last.current?.head)
    // What the range began at may be gone: then it is one place again.
    const anchor = rows.some(({ key }) => key === held.anchor.row) ? locate(held.anchor, undefined) : head
    return { anchor, head }
  }, [rows, columns, held])
  last.current = range

  return useMemo(() => {
    const placeAt = ({ row, column }: Point): Place => ({
      row: rows[row]?.key ?? null,
      column: columns[column]?.holder ?? null,
    })
    return {
      range,
      point: range.head,
      moveTo(point, extend = false) {
        const head = placeAt(point)
        setHeld((known) => ({ anchor: extend ? (known?.anchor ?? placeAt(range.anchor)) : head, head }))
      },
    }
  }, [range, rows, columns])
}

function nearestStop(rows: readonly GridRow[], row: number): number {
  for (let at = Math.min(row, rows.length - 1); at >= 0; at -= 1) if (isStop(rows[at])) return at
  return firstRow({ rows, columns: 0 })
}

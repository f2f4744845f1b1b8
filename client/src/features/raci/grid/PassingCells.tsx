import { memo } from 'react'
import { LetterChip } from '../../../ui/index.ts'
import type { Stretch } from '../model/virtualWindow.ts'
import styles from './RaciGrid.module.css'
import type { GridModel } from './useGridModel.ts'
import { type GridWindow, isSamePart } from './useWindow.ts'

/** So many rows and columns are drawn as one piece. */
const piece = { rows: 6, columns: 8 }

/**
 * The letters that pass by while the map scrolls, and nothing for the many cells without one: making thousands of
 * cells for a glance is what makes large maps stutter. Each piece lies where its cells lie and is made once.
 */
export const PassingCells = memo(function PassingCells(props: {
  readonly model: GridModel
  readonly view: GridWindow
}) {
  const { model, view } = props
  if (isSamePart(view, view.settled)) return null
  const { settled } = view
  return startsIn(view.rows, piece.rows).flatMap((row) =>
    startsIn(view.columns, piece.columns).flatMap((column) =>
      // What has its cells still needs no second drawing.
      isWithin(row, piece.rows, settled.rows) && isWithin(column, piece.columns, settled.columns)
        ? []
        : [<Piece key={`${row} ${column}`} model={model} row={row} column={column} />],
    ),
  )
})

/** Where the pieces begin that a stretch touches. */
function startsIn({ from, to }: Stretch, size: number): readonly number[] {
  const first = Math.floor(from / size)
  const count = Math.max(0, Math.ceil(to / size) - first)
  return Array.from({ length: count }, (_, at) => (first + at) * size)
}

function isWithin(start: number, size: number, { from, to }: Stretch): boolean {
  return start >= from && start + size <= to
}

const Piece = memo(function Piece(props: {
  readonly model: GridModel
  readonly row: number
  readonly column: number
}) {
  const { row, column, model } = props
  const { design, rows, columns, starts, metrics, left, set } = model
  const lastRow = Math.min(rows.length, row + piece.rows)
  const lastColumn = Math.min(columns.length, column + piece.columns)
  const top = starts[row] ?? 0
  const shown = columns.slice(column, lastColumn)
  return (
    <div
      aria-hidden
      className={styles.passing}
      style={{
        top,
        left: left(column),
        width: (lastColumn - column) * metrics.cell,
        height: (starts[lastRow] ?? top) - top,
      }}
    >
      {rows.slice(row, lastRow).flatMap((there, down) => {
        if (there.kind !== 'activity') return []
        return shown.flatMap(({ holder }, across) => {
          const assignment = design.assignment(there.key, holder)
          if (!assignment || assignment.letters.length === 0) return []
          const { letters } = assignment
          return [
            <div
              key={`${there.key} ${holder}`}
              className={styles.cell}
              style={{
                top: (starts[row + down] as number) - top,
                height: metrics.row,
                left: across * metrics.cell,
                width: metrics.cell,
                bottom: 'auto',
              }}
            >
              {letters.map((letter) => (
                <LetterChip
                  key={letter}
                  letter={letter}
                  meaning={set.meanings[letter]}
                  isMini={letters.length > 2}
                />
              ))}
            </div>,
          ]
        })
      })}
    </div>
  )
})

import { memo, useLayoutEffect, useRef } from 'react'
import type { Letter, LetterSet, Meaning } from 'shared/model'
import type { Column } from '../model/columns.ts'
import type { Stretch } from '../model/virtualWindow.ts'
import styles from './RaciGrid.module.css'
import type { GridModel } from './useGridModel.ts'
import { type GridWindow, isSamePart, type Part } from './useWindow.ts'

/** So many rows and columns are painted as one picture. */
const tile = { rows: 12, columns: 8 }

/**
 * The cells that pass by while the map scrolls, painted: making thousands of elements for a glance is what makes
 * large maps stutter. Each picture lies where its cells lie, moves with them, and is painted once.
 */
export const PassingCells = memo(function PassingCells(props: {
  readonly model: GridModel
  readonly view: GridWindow
}) {
  const { model, view } = props
  if (isSamePart(view, view.settled)) return null
  const tiles = startsIn(view.rows, tile.rows).flatMap((row) =>
    startsIn(view.columns, tile.columns).map((column) => (
      <Tile key={`${row} ${column}`} model={model} row={row} column={column} />
    )),
  )
  return <div aria-hidden>{tiles}</div>
})

/** Where the pictures begin that a stretch touches. */
function startsIn({ from, to }: Stretch, size: number): readonly number[] {
  const first = Math.floor(from / size)
  const count = Math.max(0, Math.ceil(to / size) - first)
  return Array.from({ length: count }, (_, at) => (first + at) * size)
}

interface TileProps {
  readonly model: GridModel
  readonly row: number
  readonly column: number
}

const Tile = memo(function Tile({ model, row, column }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { rows, columns, starts, metrics, left } = model
  const lastRow = Math.min(rows.length, row + tile.rows)
  const lastColumn = Math.min(columns.length, column + tile.columns)
  const top = starts[row] ?? 0
  const height = (starts[lastRow] ?? top) - top
  const width = (lastColumn - column) * metrics.cell
  useLayoutEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (!element || !pen) return
    const scale = devicePixelRatio
    element.width = Math.round(width * scale)
    element.height = Math.round(height * scale)
    pen.scale(scale, scale)
    pen.translate(-left(column), -top)
    paint(pen, model, { rows: { from: row, to: lastRow }, columns: { from: column, to: lastColumn } })
  }, [model, row, column, lastRow, lastColumn, top, width, height, left])
  return <canvas ref={canvas} className={styles.passing} style={{ top, left: left(column), width, height }} />
})

interface Inks {
  readonly font: string
  readonly line: string
  readonly ownerLine: string
  readonly chips: Readonly<
    Record<'a' | 'r' | 'c' | 'i', readonly [ground: string, ink: string, edge: string]>
  >
}

/** The colours and the face of the style sheet, which a painting does not inherit. */
function inksOf(element: HTMLElement): Inks {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(name).trim()
  const chip = (name: string) =>
    [of(`--raci-${name}-bg`), of(`--raci-${name}-fg`), of(`--raci-${name}-bd`)] as const
  return {
    font: style.fontFamily,
    line: of('--border'),
    ownerLine: of('--border-2'),
    chips: { a: chip('a'), r: chip('r'), c: chip('c'), i: chip('i') },
  }
}

/** Which ink a letter has, as in `LetterChip`. */
function inkOf(meaning: Meaning | undefined): keyof Inks['chips'] {
  switch (meaning) {
    case 'accountable':
    case 'signatory':
      return 'a'
    case 'responsible':
    case 'support':
      return 'r'
    case 'consulted':
    case 'verifier':
      return 'c'
    default:
      return 'i'
  }
}

function paint(pen: CanvasRenderingContext2D, model: GridModel, part: Part): void {
  const { design, rows, columns, starts, metrics, left, set } = model
  const inks = inksOf(pen.canvas)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (let row = part.rows.from; row < part.rows.to; row += 1) {
    const there = rows[row]
    if (there?.kind !== 'activity') continue
    const top = starts[row] as number
    const bottom = (starts[row + 1] as number) - 1
    for (let at = part.columns.from; at < part.columns.to; at += 1) {
      const column = columns[at] as Column
      const x = left(at)
      pen.globalAlpha = 0.55
      pen.fillStyle = inks.line
      pen.fillRect(x + metrics.cell - 1, top, 1, bottom - top)
      pen.globalAlpha = 1
      if (at > 0 && columns[at - 1]?.owner.key !== column.owner.key) {
        pen.fillStyle = inks.ownerLine
        pen.fillRect(x, top, 1, bottom - top)
      }
      const assignment = design.assignment(there.key, column.holder)
      if (!assignment) continue
      const middle = { x: x + (metrics.cell - 1) / 2, y: (top + bottom) / 2 }
      paintLetters(pen, assignment.letters, set, inks, middle)
    }
  }
}

function paintLetters(
  pen: CanvasRenderingContext2D,
  letters: readonly Letter[],
  set: LetterSet,
  inks: Inks,
  middle: { readonly x: number; readonly y: number },
): void {
  const isMini = letters.length > 2
  const size = isMini ? 15 : 24
  const gap = 2
  let x = middle.x - (letters.length * (size + gap) - gap) / 2
  for (const letter of letters) {
    const [ground, ink, edge] = inks.chips[inkOf(set.meanings[letter])]
    const stroke = isMini ? 1 : 1.5
    pen.beginPath()
    pen.roundRect(
      x + stroke / 2,
      middle.y - size / 2 + stroke / 2,
      size - stroke,
      size - stroke,
      isMini ? 3 : 5,
    )
    pen.fillStyle = ground
    pen.fill()
    pen.lineWidth = stroke
    pen.strokeStyle = edge
    pen.stroke()
    pen.fillStyle = ink
    pen.font = `700 ${isMini ? 10 : 12}px ${inks.font}`
    pen.fillText(letter, x + size / 2, middle.y + 0.5)
    x += size + gap
  }
}

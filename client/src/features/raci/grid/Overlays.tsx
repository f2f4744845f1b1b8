import type { RefObject } from 'react'
import { type Person, usePresence } from '../../../state/index.ts'
import { type Bounds, boundsOf, isSingle, type Point, type Range } from '../model/range.ts'
import styles from './RaciGrid.module.css'
import type { GridModel } from './useGridModel.ts'
import type { Drag } from './useGridPointer.ts'

/** What lies over the cells: the selection, other people, where something would land, what lights up. */
export function Overlays(props: {
  readonly model: GridModel
  readonly range: Range
  readonly isPulsing: boolean
  readonly landing: { readonly drag: Drag; readonly to: number } | undefined
  /** Where menus and the chooser open. */
  readonly anchor: RefObject<HTMLDivElement | null>
}) {
  const { model, range, isPulsing, landing, anchor } = props
  const { starts, metrics, width, left } = model
  const point = range.head
  return (
    <>
      {isSingle(range) || point.row < 0 ? null : <Selection model={model} bounds={boundsOf(range)} />}
      <Others model={model} />
      {isPulsing && point.row >= 0 ? (
        <div
          className={styles.pulse}
          aria-hidden
          style={{
            top: starts[point.row],
            height: metrics.row,
            left: left(point.column),
            width: point.column < 0 ? width : metrics.cell,
          }}
        />
      ) : null}
      {landing ? (
        <div
          className={styles.landing}
          aria-hidden
          style={
            landing.drag.axis === 'row'
              ? { top: (starts[landing.to] ?? 0) - 1, height: 2, left: 0, width }
              : { top: 0, bottom: 0, left: left(landing.to) - 1, width: 2 }
          }
        />
      ) : null}
      <div
        ref={anchor}
        className={styles.anchor}
        style={{
          top: point.row < 0 ? 0 : starts[point.row],
          height: point.row < 0 ? 0 : metrics.row,
          left: point.column < 0 ? metrics.name - 40 : left(point.column),
          width: point.column < 0 ? 40 : metrics.cell,
        }}
      />
    </>
  )
}

function Selection({ model, bounds }: { readonly model: GridModel; readonly bounds: Bounds }) {
  const { starts, left } = model
  const top = starts[bounds.top] ?? 0
  return (
    <div
      className={styles.range}
      aria-hidden
      style={{
        top,
        height: (starts[bounds.bottom + 1] ?? 0) - top,
        left: left(bounds.left),
        width: left(bounds.right + 1) - left(bounds.left),
      }}
    />
  )
}

/** The cells where others are, with their names beside them. */
function Others({ model }: { readonly model: GridModel }) {
  const { others } = usePresence()
  const { rows, columns, starts, metrics, left } = model
  return others.map((person) => {
    const { cell } = person
    if (!cell || person.view !== 'raci') return null
    const at = {
      row: rows.findIndex((row) => row.key === cell.activity),
      column: columns.findIndex(({ holder }) => holder === cell.holder),
    }
    if (at.row < 0 || at.column < 0) return null
    return (
      <div
        key={person.key}
        className={styles.person}
        data-person={person.colour}
        aria-hidden
        style={{ top: starts[at.row], height: metrics.row, left: left(at.column), width: metrics.cell }}
      >
        <PersonLabel person={person} side={freeSide(model, at)} />
      </div>
    )
  })
}

function PersonLabel({ person, side }: { readonly person: Person; readonly side: Side }) {
  return (
    <span className={styles.who} data-side={side}>
      {person.name.split(/\s+/)[0]}
    </span>
  )
}

type Side = 'right' | 'left' | 'above'

/** The side of a cell where a name covers no letter. */
function freeSide({ design, rows, columns }: GridModel, { row, column }: Point): Side {
  const isFree = (rowAt: number, columnAt: number) => {
    const there = rows[rowAt]
    const holder = columns[columnAt]?.holder
    if (!there || holder === undefined) return false
    return there.kind !== 'activity' || !design.assignment(there.key, holder)
  }
  if (isFree(row, column + 1)) return 'right'
  return isFree(row, column - 1) ? 'left' : 'above'
}

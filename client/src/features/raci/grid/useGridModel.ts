import { type RefObject, useMemo } from 'react'
import type { ActivityKind, Area, Design, Id, Lang, LetterSet, Level } from 'shared/model'
import {
  type Column,
  type ColumnGrouping,
  columnsInView,
  columnsOf,
  type OwnerSpan,
  ownerSpans,
} from '../model/columns.ts'
import { type Grouping, groupKeyOf, rowsOf } from '../model/rows.ts'
import type { GridRow } from '../model/steps.ts'
import { type Load, loadOf } from '../model/totals.ts'
import { startsOf } from '../model/virtualWindow.ts'
import type { MapWords } from '../useWords.ts'
import { type Metrics, metricsFor } from './metrics.ts'
import { useElementSize } from './useElementSize.ts'

/** A row that is being named and is not in the design yet. */
export interface Draft {
  /** `undefined`: last. */
  readonly after: Id | undefined
  readonly level: Level | null
  readonly area: Area | 'all' | null
  readonly kind: ActivityKind | null
}

/** What the grid shows and where it stands, in pixels. */
export interface GridModel {
  readonly design: Design
  readonly set: LetterSet
  readonly rows: readonly GridRow[]
  readonly columns: readonly Column[]
  /** With those that this person hides. */
  readonly allColumns: readonly Column[]
  readonly spans: readonly OwnerSpan[]
  readonly loads: readonly Load[]
  /** The greatest load of all columns: a full bar. */
  readonly heaviest: number
  readonly metrics: Metrics
  /** Where each row begins, and where the last one ends. */
  readonly starts: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
  readonly width: number
  /** Where a column begins; the names are column `-1`. */
  left(column: number): number
}

export function useGridModel(
  scroller: RefObject<HTMLElement | null>,
  given: {
    readonly design: Design
    readonly lang: Lang
    readonly words: MapWords
    readonly grouping: Grouping
    readonly columnGrouping: ColumnGrouping
    readonly hidden: ReadonlySet<Id>
    readonly collapsed: ReadonlySet<string>
    readonly draft: Draft | undefined
    readonly canEdit: boolean
  },
): GridModel {
  const { design, lang, words, grouping, columnGrouping, hidden, collapsed, draft, canEdit } = given
  const size = useElementSize(scroller)
  const allColumns = useMemo(() => columnsOf(design, lang), [design, lang])
  const columns = useMemo(
    () => columnsInView(allColumns, columnGrouping, hidden),
    [allColumns, columnGrouping, hidden],
  )
  const spans = useMemo(() => ownerSpans(columns), [columns])
  const mapRows = useMemo(
    () => rowsOf(design, grouping, collapsed, hidden),
    [design, grouping, collapsed, hidden],
  )
  const rows = useMemo(
    () => (canEdit ? withDraft(mapRows, draft, grouping) : mapRows),
    [mapRows, draft, grouping, canEdit],
  )
  const metrics = useMemo(
    () =>
      metricsFor(
        size.width,
        columns.map((column) => column.label?.value ?? words.column(column)),
        columnGrouping !== 'none',
      ),
    [size.width, columns, columnGrouping, words],
  )
  const starts = useMemo(
    () => startsOf(rows.map((row) => (row.kind === 'group' ? metrics.group : metrics.row))),
    [rows, metrics],
  )
  const loads = useMemo(() => columns.map(({ holder }) => loadOf(design, holder)), [design, columns])
  return useMemo(
    () => ({
      design,
      set: design.letterSet,
      rows,
      columns,
      allColumns,
      spans,
      loads,
      heaviest: Math.max(1, ...loads.map(({ letters }) => letters)),
      metrics,
      starts,
      size,
      width: metrics.name + columns.length * metrics.cell + metrics.total,
      left: (column) => (column < 0 ? 0 : metrics.name + column * metrics.cell),
    }),
    [design, rows, columns, allColumns, spans, loads, metrics, starts, size],
  )
}

/** The rows with the one being named, and at the end the one that starts another. */
function withDraft(
  rows: readonly GridRow[],
  draft: Draft | undefined,
  grouping: Grouping,
): readonly GridRow[] {
  const all: GridRow[] = [...rows]
  if (draft) {
    const key = groupKeyOf(
      { id: '', name: {}, level: draft.level, coreArea: draft.area, kind: draft.kind },
      grouping,
    )
    const after = draft.after
      ? all.findIndex((row) => row.key === draft.after)
      : all.findLastIndex((row) => row.kind === 'activity' && row.group === key)
    all.splice(after < 0 ? all.length : after + 1, 0, { kind: 'draft', key: 'draft' })
  }
  all.push({ kind: 'adder', key: 'adder' })
  return all
}

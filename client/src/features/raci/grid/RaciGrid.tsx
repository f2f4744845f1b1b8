import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Design, Id } from 'shared/model'
import { useHinted } from '../../../state/hinted.ts'
import {
  useAccess,
  useDesign,
  useFindings,
  usePresence,
  useReader,
  useSelection,
  useTranslate,
} from '../../../state/index.ts'
import { Button } from '../../../ui/index.ts'
import { bodiesWithoutColumn, type ColumnGrouping } from '../model/columns.ts'
import { findInMap } from '../model/find.ts'
import { boundsOf, isSingle, type Point } from '../model/range.ts'
import { type Grouping, groupKeyOf, rowsOf } from '../model/rows.ts'
import type { GridRow } from '../model/steps.ts'
import { accountableCount } from '../model/totals.ts'
import type { Stretch } from '../model/virtualWindow.ts'
import type { Hidden } from '../useHidden.ts'
import type { MapActions } from '../useMapActions.ts'
import { useWords } from '../useWords.ts'
import { CellEditor } from './CellEditor.tsx'
import { FindBar } from './FindBar.tsx'
import { ColumnMenu, RowMenu } from './GridMenus.tsx'
import { activitiesIn } from './gridEdits.ts'
import { Foot, Head } from './Head.tsx'
import { Overlays } from './Overlays.tsx'
import { PassingCells } from './PassingCells.tsx'
import styles from './RaciGrid.module.css'
import { ActivityRow, AdderRow, DraftRow, GroupRowView } from './Rows.tsx'
import { scrollTo } from './scrollTo.ts'
import { useCursor } from './useCursor.ts'
import { useDragging } from './useDragging.ts'
import { useGridKeys } from './useGridKeys.ts'
import { type Draft, useGridModel } from './useGridModel.ts'
import { useGridPointer } from './useGridPointer.ts'
import { usePointedColumns } from './usePointedColumns.ts'
import { useShowing } from './useShowing.ts'
import { useWindow } from './useWindow.ts'

export interface RaciGridProps {
  readonly grouping: Grouping
  readonly columnGrouping: ColumnGrouping
  readonly hidden: Hidden
  readonly isFinding: boolean
  onFinding(isOn: boolean): void
  readonly collapsed: ReadonlySet<string>
  onToggleGroup(key: string): void
  readonly actions: MapActions
  readonly draft: Draft | undefined
  onDraft(draft: Draft | undefined): void
  onPanel(tab: 'who' | 'details'): void
  onRemoveColumn(holder: Id): void
  onColumns(): void
}

/** The RACI map: activities by bodies, edited by keyboard and mouse, drawn only where it is in view. */
export function RaciGrid(props: RaciGridProps) {
  const { grouping, columnGrouping, hidden, isFinding, collapsed, actions, draft, onDraft, onToggleGroup } =
    props
  const { t } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const hinted = useHinted()
  const { others } = usePresence()
  const selection = useSelection()
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)

  const model = useGridModel(scroller, {
    design,
    lang: reader.lang,
    words,
    grouping,
    columnGrouping,
    hidden: hidden.ids,
    collapsed,
    draft,
    canEdit,
  })
  const { set, rows, columns, allColumns, metrics, starts, size, width, left } = model
  const missing = useMemo(() => bodiesWithoutColumn(design, allColumns).length, [design, allColumns])

  const [initial] = useState(() => initialPlace(selection.cell, selection.selected[0], design))
  const cursor = useCursor(rows, columns, initial)
  const { point, range } = cursor
  const bounds = boundsOf(range)
  const current = rows[point.row]

  const view = useWindow(scroller, { starts, columns: columns.length, metrics, size })
  const drawnColumns = useMemo(
    () => indices(view.columns, point.column, columns.length),
    [view.columns, point.column, columns.length],
  )
  const drawnRows = useMemo(
    () => indices(view.rows, point.row, rows.length),
    [view.rows, point.row, rows.length],
  )
  const { settled } = view
  const drawnCells = useMemo(
    () => indices(settled.columns, point.column, columns.length),
    [settled.columns, point.column, columns.length],
  )
  // Where the map has not come to rest only the cell where the keyboard is has an element.
  const drawnCell = useMemo(() => (point.column < 0 ? [] : [point.column]), [point.column])

  const [naming, setNaming] = useState<Id>()
  const [editor, setEditor] = useState<'beside' | 'inside'>()
  const [menu, setMenu] = useState<'row' | 'column'>()
  const [announcement, setAnnouncement] = useState('')
  /** Counts moves, so that one to where the cursor already is still brings the focus there. */
  const [moves, setMoves] = useState(0)

  const moveTo = (to: Point, extend = false) => {
    setMoves((count) => count + 1)
    setEditor(undefined)
    cursor.moveTo(to, extend)
    const row = rows[to.row]
    const holder = columns[to.column]?.holder
    if (extend) return
    if (row?.kind === 'activity' && holder) selection.selectCell({ activity: row.key, holder })
    else if (row?.kind === 'activity') selection.select([row.key])
    else if (to.row === -1 && holder) selection.select([holder])
  }

  // The cell where the keyboard is comes into sight and takes the focus, however the cursor got there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor alone, not what it stands on
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || moves === 0) return
    scrollTo(element, point, starts, metrics)
    if (!naming && !draft && !isFinding) focusCursor(element)
  }, [point.row, point.column, moves, size.width === 0])

  const openMenu = (at: Point) => {
    setEditor(undefined)
    setMenu(at.row === -1 ? 'column' : 'row')
  }
  const startRow = (after: Id | undefined) => {
    const beside = design.activity(after ?? '') ?? design.activitiesInOrder.at(-1)
    onDraft({
      after,
      level: beside?.level ?? null,
      area: beside?.coreArea ?? null,
      kind: grouping === 'kind' ? (beside?.kind ?? null) : null,
    })
  }
  const endEditing = () => {
    setEditor(undefined)
    // The field that had the focus is gone with the next drawing.
    requestAnimationFrame(() => scroller.current && focusCursor(scroller.current))
  }
  const finishNaming = (written: string) => {
    if (naming) actions.rename(naming, written)
    setNaming(undefined)
    endEditing()
  }
  const finishDraft = (lines: readonly string[], then: 'next' | 'stay') => {
    if (!draft) return
    const ids = lines.length > 0 ? actions.add(lines.map(actions.named), draft) : []
    const last = ids.at(-1)
    if (last !== undefined) setAnnouncement(t('raci.row.added', { count: ids.length }))
    if (last !== undefined && then === 'next') return onDraft({ ...draft, after: last })
    onDraft(undefined)
    endEditing()
  }

  const room = size.height - metrics.bodies - metrics.owners - metrics.footer
  const keys = useGridKeys(
    cursor,
    { design, set, rows, columns, range, actions },
    {
      canEdit,
      words,
      pageRows: Math.max(1, Math.floor(room / metrics.row) - 1),
      nameOf: (id) => reader.nameOf(id)?.value ?? '',
      moveTo,
      openCell: () => canEdit && setEditor('inside'),
      openMenu: () => openMenu(point),
      rename: setNaming,
      startRow,
      toggleGroup: onToggleGroup,
      removeColumn: (at) => columns[at] && props.onRemoveColumn(columns[at].holder),
      find: () => props.onFinding(true),
      close() {
        if (!editor) return false
        endEditing()
        return true
      },
      announce: setAnnouncement,
    },
  )
  const pointer = useGridPointer(
    {
      canEdit,
      moveTo,
      clickCell(at) {
        if (at.row !== point.row || at.column !== point.column) moveTo(at)
        if (canEdit) setEditor('beside')
      },
      clickHeader(at) {
        moveTo(at)
        setMenu('column')
      },
      clickGroup: onToggleGroup,
      clickAdder: () => startRow(undefined),
      openMenu(at) {
        moveTo(at)
        openMenu(at)
      },
      rename: ({ row }) => canEdit && rows[row]?.kind === 'activity' && setNaming(rows[row].key),
      ...useDragging(scroller, model, grouping, actions),
    },
    strip,
  )
  const pointed = usePointedColumns(scroller, model, selection.selected)
  const isPulsing = useShowing(model, { grouping, collapsed, hidden, onToggleGroup, moveTo })

  const find = useCallback(
    (written: string) =>
      findInMap(design, {
        rows: rowsOf(design, grouping, closed, hidden.ids).filter((row) => row.kind === 'activity'),
        columns,
        words: written,
        nameOf: (one) => words.column(one),
      }),
    [design, grouping, hidden.ids, columns, words],
  )
  const [sought, setSought] = useState<Id>()
  const seek = (id: Id) => {
    const activity = design.activity(id)
    const group = activity && groupKeyOf(activity, grouping)
    if (group !== undefined && collapsed.has(group)) onToggleGroup(group)
    setSought(id)
  }
  // Runs after each drawing: the group of what was found may have to open first.
  useEffect(() => {
    if (sought === undefined) return
    const row = rows.findIndex(({ key }) => key === sought)
    const at = columns.findIndex(({ holder }) => holder === sought)
    if (row < 0 && at < 0) return
    setSought(undefined)
    moveTo({ row, column: at })
  })

  const drawRow = (index: number) => {
    const row = rows[index] as GridRow
    const common = { index, rowIndex: index + 3, top: starts[index] as number }
    const isHere = point.row === index
    switch (row.kind) {
      case 'group':
        return (
          <GroupRowView
            key={`group ${row.key}`}
            {...common}
            group={row}
            height={metrics.group}
            columns={columns.length}
            words={words}
            isActive={isHere}
          />
        )
      case 'draft':
        return (
          <DraftRow
            key={`draft ${draft?.after}`}
            {...common}
            metrics={metrics}
            lang={reader.lang}
            onDone={finishDraft}
          />
        )
      case 'adder':
        return <AdderRow key="adder" {...common} metrics={metrics} isActive={isHere} />
      case 'activity': {
        const isInRange = !isSingle(range) && index >= bounds.top && index <= bounds.bottom
        return (
          <ActivityRow
            key={row.key}
            id={row.key}
            {...common}
            metrics={metrics}
            name={reader.read(row.activity.name)}
            lang={reader.lang}
            assignments={design.assignmentsFor(row.key)}
            columns={columns}
            drawn={
              index >= settled.rows.from && index < settled.rows.to ? drawnCells : isHere ? drawnCell : none
            }
            set={set}
            words={words}
            accountable={accountableCount(design, row.key)}
            worst={byTarget.get(row.key)?.[0]}
            found={byTarget.get(row.key)?.length ?? 0}
            isHinted={hinted.has(row.key)}
            isCurrent={isHere}
            activeColumn={isHere ? point.column : undefined}
            rangeFrom={isInRange ? bounds.left : undefined}
            rangeTo={isInRange ? bounds.right : undefined}
            isNaming={naming === row.key}
            namedBy={others.find((person) => person.field?.startsWith(`activities/${row.key}/name`))}
            isMenuOpen={menu === 'row' && isHere}
            canEdit={canEdit}
            onNamed={finishNaming}
          />
        )
      }
    }
  }

  const column = columns[point.column]
  return (
    <div
      className={styles.frame}
      data-narrow={metrics.isNarrow || undefined}
      style={measures({
        name: metrics.name,
        cell: metrics.cell,
        total: metrics.total,
        bodies: metrics.bodies,
      })}
    >
      <div
        ref={scroller}
        role="grid"
        aria-label={t('raci.gridName')}
        aria-rowcount={rows.length + 3}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        aria-readonly={!canEdit || undefined}
        className={styles.scroller}
        {...keys}
        {...pointer.handlers}
      >
        <div className={styles.sheet} role="presentation" style={{ width }}>
          <Head
            model={model}
            drawn={drawnColumns}
            words={words}
            current={point.column}
            isHere={point.row === -1}
            byTarget={byTarget}
          />
          <div role="rowgroup" className={styles.rows} style={{ height: starts.at(-1) }}>
            {column ? (
              <div
                className={styles.strip}
                data-kind="current"
                aria-hidden
                style={{ left: left(point.column) }}
              />
            ) : null}
            {pointed.map((index) => (
              <div
                key={columns[index]?.holder}
                className={styles.strip}
                data-kind="pointed"
                aria-hidden
                style={{ left: left(index) }}
              />
            ))}
            <div ref={strip} className={styles.strip} data-kind="hover" aria-hidden hidden />
            {drawnRows.map(drawRow)}
            <PassingCells model={model} view={view} />
            <Overlays
              model={model}
              range={range}
              isPulsing={isPulsing}
              landing={pointer.landing}
              anchor={anchor}
            />
          </div>
          <Foot
            model={model}
            drawn={drawnColumns}
            words={words}
            rowIndex={rows.length + 3}
            current={point.column}
          />
        </div>
      </div>
      {canEdit && missing > 0 && size.width - width > 220 ? (
        <div className={styles.missing} style={{ left: width, height: metrics.owners + metrics.bodies }}>
          {t('raci.column.missing', { count: missing })}
          <Button size="small" onPress={props.onColumns}>
            {t('raci.column.addMissing')}
          </Button>
        </div>
      ) : null}
      {editor && column && current?.kind === 'activity' ? (
        <CellEditor
          key={`${current.key} ${column.holder}`}
          place={{ activity: current.key, holder: column.holder }}
          column={column}
          words={words}
          actions={actions}
          anchor={anchor}
          isSheet={metrics.isNarrow}
          takesFocus={editor === 'inside'}
          onClose={endEditing}
        />
      ) : null}
      {isFinding ? (
        <FindBar
          find={find}
          onGo={seek}
          onClose={() => {
            props.onFinding(false)
            endEditing()
          }}
        />
      ) : null}
      {menu === 'row' && current?.kind === 'activity' ? (
        <RowMenu
          anchor={anchor}
          activity={current.activity}
          siblings={rows.flatMap((row) =>
            row.kind === 'activity' && row.group === current.group ? [row.key] : [],
          )}
          actions={actions}
          onClose={() => setMenu(undefined)}
          onRename={() => setNaming(current.key)}
          onInsert={() => startRow(current.key)}
          onPanel={props.onPanel}
          onHide={() => hidden.hide(activitiesIn({ rows, range }))}
        />
      ) : null}
      {menu === 'column' && point.row === -1 && column ? (
        <ColumnMenu
          anchor={anchor}
          columns={columns}
          index={point.column}
          words={words}
          actions={actions}
          onClose={() => setMenu(undefined)}
          onRemove={props.onRemoveColumn}
          onColumns={props.onColumns}
          onHide={(holder) => hidden.hide([holder])}
        />
      ) : null}
      <div className="visually-hidden" aria-live="polite">
        {announcement}
      </div>
    </div>
  )
}

const none: readonly number[] = []
const closed: ReadonlySet<string> = new Set()

/** Measures as custom properties, for the style sheet. */
function measures(pixels: Readonly<Record<string, number>>): CSSProperties {
  return Object.fromEntries(Object.entries(pixels).map(([name, value]) => [`--${name}`, `${value}px`]))
}

/** What is in the window, and where the keyboard is even when that is out of sight. */
function indices({ from, to }: Stretch, always: number, count: number): readonly number[] {
  const all: number[] = []
  if (always >= 0 && always < from) all.push(always)
  for (let at = from; at < to; at += 1) all.push(at)
  if (always >= to && always < count) all.push(always)
  return all
}

function initialPlace(
  cell: { readonly activity: Id; readonly holder: Id } | null,
  selected: Id | undefined,
  design: Design,
) {
  if (cell) return { row: cell.activity, column: cell.holder }
  if (selected === undefined) return undefined
  if (design.activity(selected)) return { row: selected, column: null }
  return design.bodyOfHolder(selected) ? { row: null, column: selected } : undefined
}

/** Of all cells only the one where the keyboard is can be reached with `Tab`. */
function focusCursor(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>('[tabindex="0"][data-row]')?.focus({ preventScroll: true })
}

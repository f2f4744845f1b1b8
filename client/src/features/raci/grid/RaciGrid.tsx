import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Area, Id, Level } from 'shared/model'
import {
  useAccess,
  useDesign,
  useFindings,
  useFocusRequest,
  usePresence,
  useReader,
  useSelection,
  useTranslate,
} from '../../../state/index.ts'
import { Button } from '../../../ui/index.ts'
import { bodiesWithoutColumn, columnsOf, ownerSpans } from '../model/columns.ts'
import { boundsOf, isSingle, type Point } from '../model/range.ts'
import { before } from '../model/reorder.ts'
import { type Grouping, groupKeyOf, rowsOf } from '../model/rows.ts'
import type { GridRow } from '../model/steps.ts'
import { accountableCount, loadOf } from '../model/totals.ts'
import { itemAt, startsOf } from '../model/virtualWindow.ts'
import type { MapActions } from '../useMapActions.ts'
import { useWords } from '../useWords.ts'
import { CellEditor } from './CellEditor.tsx'
import { ColumnMenu, RowMenu } from './GridMenus.tsx'
import { Foot, Head } from './Head.tsx'
import { metricsFor } from './metrics.ts'
import styles from './RaciGrid.module.css'
import { ActivityRow, AdderRow, DraftRow, GroupRowView } from './Rows.tsx'
import { scrollTo } from './scrollTo.ts'
import { useCursor } from './useCursor.ts'
import { useElementSize } from './useElementSize.ts'
import { useGridKeys } from './useGridKeys.ts'
import { type Drag, useGridPointer } from './useGridPointer.ts'
import { useWindow } from './useWindow.ts'

/** A row that is being named and is not in the design yet. */
export interface Draft {
  /** `undefined`: last. */
  readonly after: Id | undefined
  readonly level: Level | null
  readonly area: Area | 'all' | null
}

export interface RaciGridProps {
  readonly grouping: Grouping
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
  const { grouping, collapsed, actions, draft } = props
  const { t } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const { others } = usePresence()
  const selection = useSelection()
  const request = useFocusRequest()
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const size = useElementSize(scroller)
  const set = design.letterSet

  const columns = useMemo(() => columnsOf(design, reader.lang), [design, reader.lang])
  const missing = useMemo(() => bodiesWithoutColumn(design, columns).length, [design, columns])
  const spans = useMemo(() => ownerSpans(columns), [columns])
  const mapRows = useMemo(() => rowsOf(design, grouping, collapsed), [design, grouping, collapsed])
  const rows = useMemo(
    () => withDraft(mapRows, draft, grouping, canEdit),
    [mapRows, draft, grouping, canEdit],
  )
  const metrics = useMemo(
    () =>
      metricsFor(
        size.width,
        columns.map((column) => column.label?.value ?? words.column(column)),
      ),
    [size.width, columns, words],
  )
  const starts = useMemo(
    () => startsOf(rows.map((row) => (row.kind === 'group' ? metrics.group : metrics.row))),
    [rows, metrics],
  )
  const loads = useMemo(() => columns.map(({ holder }) => loadOf(design, holder)), [design, columns])
  const heaviest = Math.max(1, ...loads.map(({ letters }) => letters))

  const [initial] = useState(() => initialPlace(selection.cell, selection.selected[0], design))
  const cursor = useCursor(rows, columns, initial)
  const { point, range } = cursor
  const bounds = boundsOf(range)
  const isRange = !isSingle(range)
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

  const [naming, setNaming] = useState<Id>()
  const [editor, setEditor] = useState<'beside' | 'inside'>()
  const [menu, setMenu] = useState<'row' | 'column'>()
  const [announcement, setAnnouncement] = useState('')
  const [pulse, setPulse] = useState<object>()
  const anchor = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)

  const moveTo = (to: Point, extend = false) => {
    wantsFocus.current = true
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
    if (!element || !wantsFocus.current) return
    scrollTo(element, point, starts, metrics)
    if (!naming && !draft)
      element.querySelector<HTMLElement>('[tabindex="0"][data-row]')?.focus({ preventScroll: true })
  }, [point.row, point.column, size.width === 0])

  const keys = useGridKeys(
    cursor,
    { design, set, rows, columns, range, actions },
    {
      canEdit,
      words,
      pageRows: Math.max(
        1,
        Math.floor((size.height - metrics.bodies - metrics.owners - metrics.footer) / metrics.row) - 1,
      ),
      nameOf: (id) => reader.nameOf(id)?.value ?? '',
      moveTo,
      openCell: () => setEditor('inside'),
      openMenu: () => openMenu(point),
      rename: setNaming,
      startRow: (after) => startRow(after),
      toggleGroup: props.onToggleGroup,
      removeColumn: (at) => columns[at] && props.onRemoveColumn(columns[at].holder),
      close() {
        if (!editor) return false
        setEditor(undefined)
        return true
      },
      announce: setAnnouncement,
    },
  )

  const openMenu = (at: Point) => {
    setEditor(undefined)
    setMenu(at.row === -1 ? 'column' : 'row')
  }

  const startRow = (after: Id | undefined) => {
    const beside = design.activity(after ?? '') ?? design.activitiesInOrder.at(-1)
    props.onDraft({ after, level: beside?.level ?? null, area: beside?.coreArea ?? null })
  }

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
      clickGroup: props.onToggleGroup,
      clickAdder: () => startRow(undefined),
      openMenu(at) {
        moveTo(at)
        openMenu(at)
      },
      rename: ({ row }) => canEdit && rows[row]?.kind === 'activity' && setNaming(rows[row].key),
      landing: (drag, x, y) => landingAt(drag, x, y),
      drop: (drag, to) => drop(drag, to),
    },
    strip,
  )

  const landingAt = (drag: Drag, x: number, y: number): number | undefined => {
    const element = scroller.current
    if (!element) return undefined
    const box = element.getBoundingClientRect()
    if (drag.axis === 'column') {
      const at = (x - box.left + element.scrollLeft - metrics.name) / metrics.cell
      return Math.min(columns.length, Math.max(0, Math.round(at)))
    }
    const offset = y - box.top + element.scrollTop - metrics.owners - metrics.bodies
    const at = itemAt(starts, offset)
    const half = ((starts[at] ?? 0) + (starts[at + 1] ?? 0)) / 2
    const to = offset > half ? at + 1 : at
    // Above the first subhead and below the last row there is no group to belong to.
    const lowest = rows.findLastIndex((row) => row.kind === 'activity') + 1
    return Math.min(lowest, Math.max(grouping === 'none' ? 0 : 1, to))
  }

  const drop = (drag: Drag, to: number) => {
    if (drag.axis === 'column') {
      const holders = columns.map(({ holder }) => holder)
      const [moved] = holders.splice(drag.from, 1)
      if (moved === undefined || to === drag.from || to === drag.from + 1) return
      holders.splice(to > drag.from ? to - 1 : to, 0, moved)
      actions.orderColumns(holders)
      return
    }
    const moved = rows[drag.from]
    if (moved?.kind !== 'activity' || to === drag.from || to === drag.from + 1) return
    const above = rows[to - 1]
    const next = rows[to]
    const neighbour = above?.kind === 'activity' ? above : next?.kind === 'activity' ? next : undefined
    const fields =
      above?.kind === 'group'
        ? { level: above.level, area: above.area }
        : { level: neighbour?.activity.level ?? null, area: neighbour?.activity.coreArea ?? null }
    const after =
      above?.kind === 'activity'
        ? above.key
        : next?.kind === 'activity'
          ? before(design, next.key, moved.key)
          : null
    const byLevel = grouping === 'level' || grouping === 'level-area'
    const byArea = grouping === 'area' || grouping === 'level-area'
    actions.place(moved.key, after, {
      ...(byLevel && (moved.activity.level ?? null) !== fields.level ? { level: fields.level ?? null } : {}),
      ...(byArea && (moved.activity.coreArea ?? null) !== fields.area
        ? { coreArea: fields.area ?? null }
        : {}),
    })
  }

  // Asked to show something: its group opens, the cursor goes there, and it lights up for a moment.
  const asked = useRef<object>(undefined)
  useEffect(() => {
    if (!request || request === asked.current || size.width === 0) return
    const { focus } = request
    const activityId = 'activity' in focus ? focus.activity : focus.id
    const holder = 'activity' in focus ? focus.holder : focus.id
    const activity = design.activity(activityId)
    if (activity) {
      const key = groupKeyOf(activity, grouping)
      if (collapsed.has(key)) return props.onToggleGroup(key)
    }
    asked.current = request
    const row = activity ? rows.findIndex((one) => one.key === activityId) : -1
    const column = columns.findIndex((one) => one.holder === holder)
    if (row < 0 && column < 0) return
    moveTo({ row, column })
    setPulse({})
  })

  useEffect(() => {
    if (!pulse) return
    const timer = setTimeout(() => setPulse(undefined), 2000)
    return () => clearTimeout(timer)
  }, [pulse])

  const finishNaming = (written: string) => {
    if (naming) actions.rename(naming, written)
    setNaming(undefined)
    refocus(scroller.current)
  }

  const finishDraft = (written: string, then: 'next' | 'stay') => {
    if (!draft) return
    if (written === '') {
      props.onDraft(undefined)
      refocus(scroller.current)
      return
    }
    const [id] = actions.add([actions.named(written)], draft)
    if (id === undefined) return
    setAnnouncement(t('raci.row.added', { count: 1 }))
    props.onDraft(then === 'next' ? { ...draft, after: id } : undefined)
  }

  const place = current?.kind === 'activity' && point.column >= 0 ? columns[point.column] : undefined
  const width = metrics.name + columns.length * metrics.cell + metrics.total
  const left = (column: number) => metrics.name + column * metrics.cell

  return (
    <div
      className={styles.frame}
      data-narrow={metrics.isNarrow || undefined}
      style={
        {
          '--name': `${metrics.name}px`,
          '--total': `${metrics.total}px`,
          '--bodies': `${metrics.bodies}px`,
        } as React.CSSProperties
      }
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
            columns={columns}
            spans={spans}
            drawn={drawnColumns}
            loads={loads}
            heaviest={heaviest}
            activities={design.activities.length}
            metrics={metrics}
            set={set}
            words={words}
            current={point.column}
            isHere={point.row === -1}
            byTarget={byTarget}
          />
          <div
            role="rowgroup"
            className={styles.rows}
            style={{ height: starts.at(-1), '--cell': `${metrics.cell}px` } as React.CSSProperties}
          >
            {point.column >= 0 ? (
              <div
                className={styles.strip}
                data-kind="current"
                aria-hidden
                style={{ left: left(point.column), width: metrics.cell }}
              />
            ) : null}
            <div
              ref={strip}
              className={styles.strip}
              data-kind="hover"
              aria-hidden
              style={{
                display: 'none',
                left: 'calc(var(--name) + var(--column, 0) * var(--cell))',
                width: metrics.cell,
              }}
            />
            {drawnRows.map((index) => {
              const row = rows[index] as GridRow
              const common = { index, rowIndex: index + 3, top: starts[index] as number }
              const isHere = point.row === index
              if (row.kind === 'group') {
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
              }
              if (row.kind === 'draft') {
                return (
                  <DraftRow
                    key={`draft ${draft?.after}`}
                    {...common}
                    metrics={metrics}
                    lang={reader.lang}
                    onDone={finishDraft}
                    onLines={(lines) => {
                      if (!draft) return
                      const ids = actions.add(lines.map(actions.named), draft)
                      setAnnouncement(t('raci.row.added', { count: ids.length }))
                      props.onDraft(undefined)
                      refocus(scroller.current)
                    }}
                  />
                )
              }
              if (row.kind === 'adder') {
                return <AdderRow key="adder" {...common} metrics={metrics} isActive={isHere} />
              }
              const isInRange = isRange && index >= bounds.top && index <= bounds.bottom
              return (
                <ActivityRow
                  key={row.key}
                  {...common}
                  metrics={metrics}
                  name={reader.read(row.activity.name)}
                  lang={reader.lang}
                  assignments={design.assignmentsFor(row.key)}
                  columns={columns}
                  drawn={drawnColumns}
                  set={set}
                  words={words}
                  accountable={accountableCount(design, row.key)}
                  worst={byTarget.get(row.key)?.[0]}
                  isCurrent={isHere}
                  activeColumn={isHere ? point.column : undefined}
                  rangeFrom={isInRange ? bounds.left : undefined}
                  rangeTo={isInRange ? bounds.right : undefined}
                  isNaming={naming === row.key}
                  isMenuOpen={menu === 'row' && isHere}
                  canEdit={canEdit}
                  onNamed={finishNaming}
                />
              )
            })}
            {isRange && bounds.top >= 0 ? (
              <div
                className={styles.range}
                aria-hidden
                style={{
                  top: starts[bounds.top],
                  height: (starts[bounds.bottom + 1] ?? 0) - (starts[bounds.top] ?? 0),
                  left: bounds.left < 0 ? 0 : left(bounds.left),
                  width: left(bounds.right + 1) - (bounds.left < 0 ? 0 : left(bounds.left)),
                }}
              />
            ) : null}
            {others.map((person) => {
              if (!person.cell || person.view !== 'raci') return null
              const at = {
                row: rows.findIndex((row) => row.key === person.cell?.activity),
                column: columns.findIndex(({ holder }) => holder === person.cell?.holder),
              }
              if (at.row < 0 || at.column < 0) return null
              return (
                <div
                  key={person.key}
                  className={styles.person}
                  data-person={person.colour}
                  aria-hidden
                  style={{
                    top: starts[at.row],
                    height: metrics.row,
                    left: left(at.column),
                    width: metrics.cell,
                  }}
                >
                  <span
                    className={styles.who}
                    data-side={at.column === columns.length - 1 ? 'left' : undefined}
                  >
                    {person.name}
                  </span>
                </div>
              )
            })}
            {pulse && point.row >= 0 ? (
              <div
                className={styles.pulse}
                aria-hidden
                style={{
                  top: starts[point.row],
                  height: metrics.row,
                  left: point.column < 0 ? 0 : left(point.column),
                  width: point.column < 0 ? width : metrics.cell,
                }}
              />
            ) : null}
            {pointer.landing ? (
              <div
                className={styles.landing}
                aria-hidden
                style={
                  pointer.landing.drag.axis === 'row'
                    ? { top: (starts[pointer.landing.to] ?? 0) - 1, height: 2, left: 0, width }
                    : { top: 0, bottom: 0, left: left(pointer.landing.to) - 1, width: 2 }
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
          </div>
          <Foot
            columns={columns}
            drawn={drawnColumns}
            loads={loads}
            metrics={metrics}
            words={words}
            rowIndex={rows.length + 3}
            current={point.column}
            set={set}
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
      {editor && place && current?.kind === 'activity' ? (
        <CellEditor
          key={`${current.key} ${place.holder}`}
          place={{ activity: current.key, holder: place.holder }}
          column={place}
          words={words}
          actions={actions}
          anchor={anchor}
          isSheet={metrics.isNarrow}
          takesFocus={editor === 'inside'}
          onClose={() => {
            setEditor(undefined)
            refocus(scroller.current)
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
        />
      ) : null}
      {menu === 'column' && point.row === -1 && columns[point.column] ? (
        <ColumnMenu
          anchor={anchor}
          columns={columns}
          index={point.column}
          words={words}
          actions={actions}
          onClose={() => setMenu(undefined)}
          onRemove={props.onRemoveColumn}
          onColumns={props.onColumns}
        />
      ) : null}
      <div className="visually-hidden" aria-live="polite">
        {announcement}
      </div>
    </div>
  )
}

/** The rows with the one being named, and at the end the one that starts another. */
function withDraft(
  rows: readonly GridRow[],
  draft: Draft | undefined,
  grouping: Grouping,
  canEdit: boolean,
): readonly GridRow[] {
  if (!canEdit) return rows
  const all: GridRow[] = [...rows]
  if (draft) {
    const key = groupKeyOf({ id: '', name: {}, level: draft.level, coreArea: draft.area }, grouping)
    const after = draft.after
      ? all.findIndex((row) => row.key === draft.after)
      : all.findLastIndex((row) => row.kind === 'activity' && row.group === key)
    all.splice(after < 0 ? all.length : after + 1, 0, { kind: 'draft', key: 'draft' })
  }
  all.push({ kind: 'adder', key: 'adder' })
  return all
}

/** What is in the window, and where the keyboard is even when that is out of sight. */
function indices(
  { from, to }: { from: number; to: number },
  always: number,
  count: number,
): readonly number[] {
  const all: number[] = []
  if (always >= 0 && always < from) all.push(always)
  for (let at = from; at < to; at += 1) all.push(at)
  if (always >= to && always < count) all.push(always)
  return all
}

function initialPlace(
  cell: { activity: Id; holder: Id } | null,
  selected: Id | undefined,
  design: { activity(id: Id): unknown; bodyOfHolder(id: Id): unknown },
) {
  if (cell) return { row: cell.activity, column: cell.holder }
  if (selected === undefined) return undefined
  if (design.activity(selected)) return { row: selected, column: null }
  return design.bodyOfHolder(selected) ? { row: null, column: selected } : undefined
}

/** Gives the focus back to where the keyboard was. */
function refocus(grid: HTMLElement | null): void {
  requestAnimationFrame(() =>
    grid?.querySelector<HTMLElement>('[tabindex="0"][data-row]')?.focus({ preventScroll: true }),
  )
}

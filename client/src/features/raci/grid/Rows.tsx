import { ChevronDown, GripVertical, MoreHorizontal, Plus } from 'lucide-react'
import { memo } from 'react'
import type { Assignment, Id, LetterSet, ShownText } from 'shared/model'
import type { WordedFinding } from 'shared/rules'
import { type Person, useTranslate } from '../../../state/index.ts'
import { SeverityMark } from '../../../ui/index.ts'
import type { Column } from '../model/columns.ts'
import type { GroupRow } from '../model/rows.ts'
import type { MapWords } from '../useWords.ts'
import { Cell } from './Cell.tsx'
import type { Metrics } from './metrics.ts'
import { NameEditor } from './NameEditor.tsx'
import styles from './RaciGrid.module.css'

export interface ActivityRowProps {
  readonly id: Id
  readonly index: number
  readonly rowIndex: number
  readonly top: number
  readonly metrics: Metrics
  readonly name: ShownText | undefined
  readonly lang: string
  readonly assignments: readonly Assignment[]
  readonly columns: readonly Column[]
  /** Which columns are drawn. */
  readonly drawn: readonly number[]
  readonly set: LetterSet
  readonly words: MapWords
  readonly accountable: number
  /** The worst finding about this row. */
  readonly worst: WordedFinding | undefined
  /** How many findings there are about it. */
  readonly found: number
  /** A change that somebody looks at before making it would touch it. */
  readonly isHinted: boolean
  readonly isCurrent: boolean
  /** The column where the keyboard is, if it is in this row. */
  readonly activeColumn: number | undefined
  readonly rangeFrom: number | undefined
  readonly rangeTo: number | undefined
  readonly isNaming: boolean
  /** Somebody else who is writing its name. */
  readonly namedBy: Person | undefined
  readonly isMenuOpen: boolean
  readonly canEdit: boolean
  onNamed(words: string): void
}

/** One activity: its name, a cell for each column, and how many answer for it. */
export const ActivityRow = memo(function ActivityRow(props: ActivityRowProps) {
  const { index, metrics, name, columns, set, words, activeColumn, worst, accountable, isNaming, namedBy } =
    props
  const { t } = useTranslate()
  const spoken = name?.value ?? t('raci.row.unnamed')
  const byHolder = new Map(props.assignments.map((one) => [one.holder, one]))
  const isNameActive = activeColumn === -1
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-label={spoken}
      className={styles.row}
      style={{ top: props.top, height: metrics.row }}
      data-current={props.isCurrent || undefined}
      data-hinted={props.isHinted || undefined}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-selected={isNameActive}
        tabIndex={isNameActive ? 0 : -1}
        className={styles.name}
        style={{ width: metrics.name }}
        data-row={index}
        data-column={-1}
        data-active={(isNameActive && !isNaming) || undefined}
        data-person={namedBy?.colour}
      >
        {namedBy ? <span className={styles.writer}>{namedBy.name}</span> : null}
        {worst ? <span className={styles.bad} data-severity={worst.severity} /> : null}
        {props.canEdit && !isNaming ? (
          <span className={styles.grip} data-grip="row" aria-hidden>
            <GripVertical />
          </span>
        ) : null}
        {isNaming ? (
          <NameEditor
            activityId={props.id}
            label={t('raci.row.nameField')}
            value={name && !name.isFallback ? name.value : ''}
            placeholder={name?.value}
            lang={props.lang}
            onDone={props.onNamed}
          />
        ) : (
          <>
            <span className={styles.nameWords} title={spoken} lang={name?.lang}>
              {name ? (
                <>
                  {name.isFallback ? <span className={styles.source}>{name.value}</span> : name.value}
                  {name.isFallback ? <span className={styles.tag}>{name.lang}</span> : null}
                </>
              ) : (
                <span className={styles.unnamed}>{spoken}</span>
              )}
            </span>
            {worst ? (
              <SeverityMark
                severity={worst.severity}
                {...(props.found > 1 ? { count: props.found } : {})}
                label={`${t('findings.listed', { count: props.found })}. ${t(`common.severity.${worst.severity}`)}: ${worst.message}`}
              />
            ) : null}
            <button
              type="button"
              tabIndex={-1}
              aria-label={t('raci.row.menu', { name: spoken })}
              aria-haspopup="menu"
              className={styles.more}
              data-menu="row"
              data-open={props.isMenuOpen || undefined}
            >
              <MoreHorizontal aria-hidden />
            </button>
          </>
        )}
      </div>
      {props.drawn.map((at) => {
        const column = columns[at] as Column
        const assignment = byHolder.get(column.holder)
        const letters = assignment?.letters ?? noLetters
        const binding = assignment?.binding === true
        const hasNote = assignment?.note ? Object.values(assignment.note).some(Boolean) : false
        return (
          <Cell
            key={column.holder}
            row={index}
            column={at}
            left={metrics.name + at * metrics.cell}
            width={metrics.cell}
            letters={letters}
            binding={binding}
            hasNote={hasNote}
            label={words.cell({ letters, binding }, hasNote)}
            set={set}
            startsOwner={at > 0 && columns[at - 1]?.owner.key !== column.owner.key}
            isActive={activeColumn === at}
            isInRange={
              props.rangeFrom !== undefined &&
              props.rangeTo !== undefined &&
              at >= props.rangeFrom &&
              at <= props.rangeTo &&
              activeColumn !== at
            }
            isReadOnly={!props.canEdit}
          />
        )
      })}
      <TotalCell count={accountable} columns={columns.length} width={metrics.total} />
    </div>
  )
})

const noLetters: readonly never[] = []

/** How many answer for an activity: one is right, none and several are flagged. */
const TotalCell = memo(function TotalCell(props: { count: number; columns: number; width: number }) {
  const { count, columns, width } = props
  const { t } = useTranslate()
  const label =
    count === 0
      ? t('raci.total.none')
      : count === 1
        ? t('raci.total.right')
        : t('raci.total.several', { count })
  return (
    <div
      role="gridcell"
      aria-colindex={columns + 2}
      aria-label={label}
      title={label}
      className={styles.total}
      style={{ width }}
    >
      <span className={count === 1 ? styles.right : styles.wrong}>{count}</span>
    </div>
  )
})

export interface GroupRowViewProps {
  readonly group: GroupRow
  readonly index: number
  readonly rowIndex: number
  readonly top: number
  readonly height: number
  readonly columns: number
  readonly words: MapWords
  readonly isActive: boolean
}

/** A subhead over rows of one level and area, with the colours of its level. */
export const GroupRowView = memo(function GroupRowView(props: GroupRowViewProps) {
  const { group, words, isActive } = props
  const { t } = useTranslate()
  const said = words.group(group)
  const count = group.activityIds.length
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-label={said.whole}
      className={styles.group}
      style={{ top: props.top, height: props.height }}
      data-level={group.level === undefined ? undefined : (group.level ?? 'none')}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={props.columns + 2}
        aria-expanded={!group.isCollapsed}
        aria-label={`${said.whole}, ${t('raci.group.activities', { count })}`}
        title={t(group.isCollapsed ? 'raci.group.expand' : 'raci.group.collapse', { name: said.whole })}
        tabIndex={isActive ? 0 : -1}
        className={styles.groupName}
        data-row={props.index}
        data-column={-1}
        data-group={group.key}
        data-active={isActive || undefined}
      >
        <ChevronDown aria-hidden />
        {said.level ? <b>{said.level}</b> : null}
        {said.area ? <span>{said.area}</span> : null}
        {said.kind ? <b>{said.kind}</b> : null}
        <span>{count}</span>
      </div>
    </div>
  )
})

/** The row in which a new activity is being named. */
export function DraftRow(props: {
  readonly rowIndex: number
  readonly top: number
  readonly metrics: Metrics
  readonly lang: string
  /** The names written; `next`: another one follows. */
  onDone(lines: readonly string[], then: 'next' | 'stay'): void
}) {
  const { t } = useTranslate()
  const { metrics } = props
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      className={styles.row}
      style={{ top: props.top, height: metrics.row }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.name} style={{ width: metrics.name }}>
        <NameEditor
          label={t('raci.row.newName')}
          value=""
          placeholder={t('raci.row.newHint')}
          lang={props.lang}
          onLines={(lines) => props.onDone(lines, 'stay')}
          onDone={(words, then) => props.onDone(words === '' ? [] : [words], then)}
        />
      </div>
    </div>
  )
}

/** The last row: where another activity begins. */
export const AdderRow = memo(function AdderRow(props: {
  readonly index: number
  readonly rowIndex: number
  readonly top: number
  readonly metrics: Metrics
  readonly isActive: boolean
}) {
  const { t } = useTranslate()
  const { metrics, isActive } = props
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      className={styles.row}
      style={{ top: props.top, height: metrics.row }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={isActive ? 0 : -1}
        className={`${styles.name} ${styles.adder}`}
        style={{ width: metrics.name }}
        data-row={props.index}
        data-column={-1}
        data-adder
        data-active={isActive || undefined}
      >
        <Plus aria-hidden />
        {t('raci.row.another')}
      </div>
    </div>
  )
})

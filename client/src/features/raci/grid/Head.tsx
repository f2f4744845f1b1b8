import { memo } from 'react'
import { type LetterSet, letterFor } from 'shared/model'
import type { WordedFinding } from 'shared/rules'
import type { Findings } from '../../../state/index.ts'
import { useTranslate } from '../../../state/index.ts'
import { LetterChip, SeverityMark } from '../../../ui/index.ts'
import type { Column } from '../model/columns.ts'
import type { Load } from '../model/totals.ts'
import type { MapWords } from '../useWords.ts'
import type { Metrics } from './metrics.ts'
import styles from './RaciGrid.module.css'
import type { GridModel } from './useGridModel.ts'

export interface HeadProps {
  readonly model: GridModel
  /** Which columns are drawn. */
  readonly drawn: readonly number[]
  readonly words: MapWords
  /** The column where the keyboard is; `isHere` when it is on the header itself. */
  readonly current: number
  readonly isHere: boolean
  readonly byTarget: Findings['byTarget']
}

/** The two header rows: whose the columns are, and the bodies with their load. */
export const Head = memo(function Head(props: HeadProps) {
  const { model, drawn, words, current, isHere } = props
  const { columns, spans, loads, heaviest, metrics, set, design } = model
  const { t } = useTranslate()
  const height = metrics.owners + metrics.bodies
  const from = drawn[0] ?? 0
  const to = drawn.at(-1) ?? 0
  return (
    <div role="rowgroup" className={styles.head} style={{ height }}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ height: metrics.owners }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-rowspan={2}
          className={styles.corner}
          style={{ width: metrics.name, height, flex: 'none' }}
        >
          {t('raci.rowsHeading')}
          <span className={styles.count}>{design.activities.length}</span>
        </div>
        {spans
          .filter((span) => span.owner.kind !== 'none' && span.from <= to && span.from + span.count > from)
          .map((span) => {
            const said = words.owner(span.owner)
            return (
              <div
                key={columns[span.from]?.holder}
                role="columnheader"
                aria-colindex={span.from + 2}
                aria-colspan={span.count}
                className={styles.owner}
                title={said}
                style={{
                  left: metrics.name + span.from * metrics.cell,
                  width: span.count * metrics.cell,
                  height: metrics.owners,
                }}
              >
                <span
                  data-roomy={span.count > 1 || undefined}
                  className={
                    span.owner.kind === 'level'
                      ? `${styles.ownerWords} ${styles.ownerLevel}`
                      : styles.ownerWords
                  }
                >
                  {said}
                </span>
              </div>
            )
          })}
        <div
          role="columnheader"
          aria-colindex={columns.length + 2}
          aria-rowspan={2}
          aria-label={t('raci.total.headingLong')}
          className={styles.totalHead}
          style={{ width: metrics.total, height, flex: 'none' }}
        >
          {t('raci.total.heading')}
        </div>
      </div>
      <div role="row" aria-rowindex={2} className={styles.headRow} style={{ height: metrics.bodies }}>
        {drawn.map((at) => {
          const column = columns[at] as Column
          return (
            <BodyHead
              key={column.holder}
              column={column}
              index={at}
              load={loads[at] as Load}
              heaviest={heaviest}
              metrics={metrics}
              set={set}
              words={words}
              worst={worstOf(props.byTarget.get(column.holder))}
              startsOwner={at > 0 && columns[at - 1]?.owner.key !== column.owner.key}
              isCurrent={current === at}
              isActive={isHere && current === at}
            />
          )
        })}
      </div>
    </div>
  )
})

interface BodyHeadProps {
  readonly column: Column
  readonly index: number
  readonly load: Load
  readonly heaviest: number
  readonly metrics: Metrics
  readonly set: LetterSet
  readonly words: MapWords
  readonly worst: WordedFinding | undefined
  readonly startsOwner: boolean
  readonly isCurrent: boolean
  readonly isActive: boolean
}

/** The head of one column: its name upright, the colour of its level, and what it carries. */
const BodyHead = memo(function BodyHead(props: BodyHeadProps) {
  const { column, index, load, metrics, words, isActive } = props
  const { t } = useTranslate()
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-label={words.column(column)}
      aria-description={t('raci.column.detail', {
        level: column.level ? t(`common.level.${column.level}`) : t('raci.group.noLevel'),
        load: t('raci.column.letters', { count: load.letters }),
      })}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      title={words.column(column)}
      className={styles.body}
      style={{ left: metrics.name + index * metrics.cell, width: metrics.cell, height: metrics.bodies }}
      data-level={column.level ?? 'none'}
      data-row={-1}
      data-column={index}
      data-current={props.isCurrent || undefined}
      data-active={isActive || undefined}
      data-owner-start={props.startsOwner || undefined}
      data-grip="column"
    >
      <ColumnWords column={column} words={words} />
      <LoadBar load={load} heaviest={props.heaviest} set={props.set} worst={props.worst} />
    </div>
  )
}, hasSameHead)

/** Each change of the design counts the load and judges anew: most columns come out as they were. */
function hasSameHead(a: BodyHeadProps, b: BodyHeadProps): boolean {
  const { load, worst, column, ...rest } = b
  return (
    column.body === a.column.body &&
    column.seat === a.column.seat &&
    column.label?.value === a.column.label?.value &&
    column.sitter?.value === a.column.sitter?.value &&
    Object.entries(rest).every(([key, value]) => Object.is(value, a[key as keyof BodyHeadProps])) &&
    [...load.byLetter].join() === [...a.load.byLetter].join() &&
    worst?.rule === a.worst?.rule
  )
}

/** Of a body's findings those about its part in the map; the chart shows the others. */
function worstOf(findings: readonly WordedFinding[] | undefined): WordedFinding | undefined {
  return findings?.find(({ family }) => family === 'raci-columns')
}

function ColumnWords({ column, words }: { column: Column; words: MapWords }) {
  const { label, seat } = column
  const { t } = useTranslate()
  const shown = label?.value ?? (seat ? t(`common.seatFunction.${seat.function}`) : words.column(column))
  return (
    <div className={styles.vertical}>
      <span lang={label?.lang} className={label?.isFallback ? styles.source : undefined}>
        {shown}
      </span>
    </div>
  )
}

function LoadBar(props: { load: Load; heaviest: number; set: LetterSet; worst: WordedFinding | undefined }) {
  const { load, heaviest, set, worst } = props
  const { t } = useTranslate()
  return (
    <>
      <div className={styles.load} aria-hidden>
        {set.letters.map((letter) => {
          const count = load.byLetter.get(letter) ?? 0
          return count === 0 ? null : (
            <i
              key={letter}
              data-meaning={set.meanings[letter]}
              style={{ width: `${(count / heaviest) * 100}%` }}
            />
          )
        })}
      </div>
      <div className={styles.loadCount}>
        {worst ? (
          <SeverityMark
            severity={worst.severity}
            label={`${t(`common.severity.${worst.severity}`)}: ${worst.message}`}
          />
        ) : null}
        {load.letters}
      </div>
    </>
  )
}

/** Below everything: how many activities each column answers for. */
export const Foot = memo(function Foot(props: {
  readonly model: GridModel
  readonly drawn: readonly number[]
  readonly words: MapWords
  readonly rowIndex: number
  readonly current: number
}) {
  const { model, drawn, words, current } = props
  const { columns, loads, metrics, set } = model
  const letter = letterFor('accountable', set)
  const { t } = useTranslate()
  const sum = loads.reduce((total, load) => total + load.accountable, 0)
  return (
    <div role="rowgroup" className={styles.foot} style={{ height: metrics.footer }}>
      <div
        role="row"
        aria-rowindex={props.rowIndex}
        aria-label={t('raci.footer.heading')}
        style={{ display: 'flex', flex: 1, position: 'relative' }}
      >
        <div role="rowheader" aria-colindex={1} className={styles.footName} style={{ width: metrics.name }}>
          {t('raci.footer.heading')}
          {metrics.isNarrow ? null : (
            <span className={styles.footNote}>
              {letter ? <LetterChip letter={letter} meaning="accountable" isMini /> : null}
              {t('raci.footer.accountable')}
            </span>
          )}
        </div>
        {drawn.map((at) => {
          const column = columns[at] as Column
          const count = loads[at]?.accountable ?? 0
          return (
            <div
              key={column.holder}
              role="gridcell"
              aria-colindex={at + 2}
              aria-label={t('raci.footer.load', { name: words.column(column), count })}
              className={styles.cell}
              style={{ left: metrics.name + at * metrics.cell, width: metrics.cell }}
              data-current={current === at || undefined}
              data-owner-start={(at > 0 && columns[at - 1]?.owner.key !== column.owner.key) || undefined}
            >
              {count === 0 ? <span className={styles.none}>–</span> : count}
            </div>
          )
        })}
        <div
          role="gridcell"
          aria-colindex={columns.length + 2}
          aria-label={`${t('raci.footer.sum')}: ${sum}`}
          className={styles.footTotal}
          style={{ width: metrics.total }}
        >
          {sum}
        </div>
      </div>
    </div>
  )
})

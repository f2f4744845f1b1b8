import { memo } from 'react'
import { isLabelled, type Line } from 'shared/layout'
import type { Design, Id, RelationKind } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'
import { rounded } from '../../ui/lines/paths.ts'
import { Stroke } from '../../ui/lines/Stroke.tsx'
import styles from './Lines.module.css'

interface LinesProps {
  readonly lines: readonly Line[]
  readonly selected: ReadonlySet<Id>
  onSelect(id: Id): void
}

/** All lines of the chart, each kind with a stroke and ends of its own, so that none needs a colour. */
export const Lines = memo(function Lines({ lines, selected, onSelect }: LinesProps) {
  const design = useDesign()
  const { read } = useReader()
  const { t } = useTranslate()
  const isSelected = (line: Line) =>
    selected.has(line.id) || line.also.some((id) => selected.has(id)) || selected.has(line.to) || leaves(line)
  // A reporting line is lit by its superior; any other by both its ends.
  const leaves = (line: Line) => line.kind !== 'reports-to' && selected.has(line.from)
  // What is selected is drawn last, over the lines that share its trunk.
  const inOrder = [...lines].sort((a, b) => Number(isSelected(a)) - Number(isSelected(b)))
  return (
    <>
      <svg className={styles.lines} aria-hidden="true">
        {inOrder.map((line) => (
          <Stroke key={line.id} kind={line.kind} points={line.points} isSelected={isSelected(line)} />
        ))}
        {lines.map((line) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the inspector lists every line for the keyboard
          <path
            key={line.id}
            className={styles.hit}
            d={rounded(line.points)}
            data-line={line.id}
            onClick={(event) => {
              event.stopPropagation()
              onSelect(line.id)
            }}
          />
        ))}
      </svg>
      {inOrder
        .filter((line) => isLabelled(line.kind))
        .map((line) => (
          // The inspector lists every line for the keyboard.
          <span
            key={line.id}
            className={classes(styles.label, isSelected(line) && styles.labelSelected)}
            style={{ translate: `calc(${line.label.x}px - 50%) calc(${line.label.y}px - 50%)` }}
            title={instrumentOf(design, line.id, read)}
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation()
              onSelect(line.id)
            }}
          >
            {labelOf(design, line, t)}
          </span>
        ))}
    </>
  )
})

/** The kind of a line and its deadline. */
function labelOf(design: Design, line: Line, t: ReturnType<typeof useTranslate>['t']): string {
  const days = design.relation(line.id)?.days
  const kind = t(`chart.lineLabel.${line.kind satisfies RelationKind}`)
  return days == null ? kind : `${kind} · ${t('chart.days', { count: days })}`
}

/** The instrument behind a line would not fit on it: it shows on hover, and in the inspector. */
function instrumentOf(
  design: Design,
  id: Id,
  read: ReturnType<typeof useReader>['read'],
): string | undefined {
  const cited = design.instrument(design.relation(id)?.instrument ?? '')
  return read(cited?.title)?.value
}

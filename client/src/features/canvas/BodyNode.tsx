import type { Node, NodeProps } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import type { CardContent } from 'shared/layout'
import type { Id, LetterSet, Level } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import { classes, SeverityMark } from '../../ui/index.ts'
import { BodyCard, type FindingCounts, severities } from './BodyCard.tsx'
import styles from './BodyNode.module.css'

export interface BodyData extends Record<string, unknown> {
  readonly content: CardContent
  readonly letterSet: LetterSet
  readonly level: Level | null
  readonly findings: FindingCounts | undefined
  /** Bodies that a fold hides below it, and what the rules say of them. */
  readonly hidden: number
  readonly hiddenFindings: FindingCounts | undefined
  readonly isSelected: boolean
  /** Would take the card, or the end of the line, that is being dragged. */
  readonly isTarget: boolean
  readonly isRefused: boolean
  readonly isDragged: boolean
  /** Goes along with a card that is being dragged. */
  readonly isAlong: boolean
  readonly isPulsing: boolean
  /** A change that somebody looks at before making it would touch it. */
  readonly isHinted: boolean
  /** Who else has it selected. */
  readonly heldBy: string | undefined
  readonly heldColour: number | undefined
  readonly canEdit: boolean
  readonly acts: CardActs
}

export type Where = 'child' | 'sibling' | 'adviser'

/** What a card can be asked to do; the same object for all cards. */
export interface CardActs {
  add(id: Id, where: Where): void
  unfold(id: Id): void
  startLine(id: Id, press: PointerEvent): void
}

export type BodyNodeType = Node<BodyData, 'body'>

/** A body's card on the canvas, with what floats at its edges. */
export const BodyNode = memo(function BodyNode({ id, data }: NodeProps<BodyNodeType>) {
  const { t } = useTranslate()
  const { content, hidden, heldBy, heldColour, acts } = data
  const adds = [
    // Below a folded branch stands what it hides.
    ...(hidden > 0 ? [] : [{ where: 'child' as const, label: t('chart.addChild') }]),
    { where: 'sibling' as const, label: t('chart.addSibling') },
    { where: 'adviser' as const, label: t('chart.addAdviser') },
  ]
  return (
    <div
      className={classes(
        styles.card,
        styles[content.kind],
        data.isSelected && styles.selected,
        heldBy && !data.isSelected && styles.held,
        data.isTarget && styles.target,
        data.isRefused && styles.refused,
        data.isDragged && styles.dragged,
        data.isAlong && styles.along,
        data.isPulsing && styles.pulsing,
        data.isHinted && styles.hinted,
        content.vacant > 0 && styles.hasVacancy,
      )}
      data-level={data.level ?? 'none'}
      data-body={id}
      data-person={heldColour}
    >
      <BodyCard content={content} letterSet={data.letterSet} findings={data.findings} />
      {heldBy ? <span className={styles.who}>{heldBy}</span> : null}
      {hidden > 0 ? (
        <button
          type="button"
          tabIndex={-1}
          className={classes(styles.hidden, 'nodrag')}
          aria-label={t('chart.hidden', { count: hidden })}
          title={t('chart.hidden', { count: hidden })}
          onClick={(event) => {
            event.stopPropagation()
            acts.unfold(id)
          }}
        >
          +{hidden}
          {severities.map((severity) => {
            const count = data.hiddenFindings?.[severity] ?? 0
            return count > 0 ? <SeverityMark key={severity} severity={severity} count={count} /> : null
          })}
        </button>
      ) : null}
      {data.canEdit && !data.isDragged ? (
        <>
          {adds.map(({ where, label }) => (
            <button
              key={where}
              type="button"
              tabIndex={-1}
              className={classes(styles.add, styles[where], 'nodrag', 'nopan')}
              aria-label={label}
              title={label}
              onClick={(event) => {
                event.stopPropagation()
                acts.add(id, where)
              }}
            >
              <Plus size={12} strokeWidth={2.4} aria-hidden />
            </button>
          ))}
          <button
            type="button"
            tabIndex={-1}
            className={classes(styles.port, 'nodrag', 'nopan')}
            aria-label={t('chart.drawLine')}
            title={t('chart.drawLine')}
            onPointerDown={(event) => acts.startLine(id, event)}
            onClick={(event) => event.stopPropagation()}
          />
        </>
      ) : null}
    </div>
  )
})

import type { Node, NodeProps } from '@xyflow/react'
import { ArrowUp, Plus } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import type { CardContent } from 'shared/layout'
import type { Id, Letter, LetterSet, Level } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import { classes, LetterChip, SeverityMark } from '../../ui/index.ts'
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
  /** What it has to do with the chosen activity: its letters, and `↑` where a disagreement goes. */
  readonly traced: string | undefined
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
        data.traced !== undefined && styles.traced,
        content.vacant > 0 && styles.hasVacancy,
      )}
      data-level={data.level ?? 'none'}
      data-body={id}
      data-person={heldColour}
    >
      <BodyCard content={content} letterSet={data.letterSet} findings={data.findings} />
      {data.traced ? <Letters words={data.traced} letterSet={data.letterSet} /> : null}
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

/** What a body has to do with the chosen activity, at the corner of its card in every size. */
function Letters({ words, letterSet }: { readonly words: string; readonly letterSet: LetterSet }) {
  const { t } = useTranslate()
  return (
    <span className={styles.letters}>
      {words
        .split(' ')
        .map((word) =>
          word === '↑' ? (
            <ArrowUp
              key={word}
              size={14}
              strokeWidth={2.4}
              aria-label={t('chart.escalatesHere')}
              role="img"
            />
          ) : (
            <LetterChip key={word} letter={word as Letter} meaning={letterSet.meanings[word as Letter]} />
          ),
        )}
    </span>
  )
}

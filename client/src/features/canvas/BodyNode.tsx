import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo } from 'react'
import type { CardContent } from 'shared/layout'
import type { Id, LetterSet, Level } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'
import { BodyCard, type FindingCounts } from './BodyCard.tsx'
import styles from './BodyNode.module.css'
import { NameEditor } from './NameEditor.tsx'

export interface BodyData extends Record<string, unknown> {
  readonly content: CardContent
  readonly letterSet: LetterSet
  readonly level: Level | null
  readonly findings: FindingCounts | undefined
  readonly hidden: number
  readonly isSelected: boolean
  readonly isEditing: boolean
  readonly isTarget: boolean
  readonly isDragged: boolean
  readonly isPulsing: boolean
  /** Who else has it selected. */
  readonly heldBy: { readonly name: string; readonly colour: number } | undefined
  readonly canEdit: boolean
  readonly acts: CardActs
}

/** What a card can be asked to do; the same object for all cards. */
export interface CardActs {
  add(id: Id, where: 'child' | 'sibling' | 'adviser'): void
  unfold(id: Id): void
  endEditing(id: Id, words: string | null): void
}

export type BodyNodeType = Node<BodyData, 'body'>

/** A body's card on the canvas, with what floats at its edges. */
export const BodyNode = memo(function BodyNode({ id, data }: NodeProps<BodyNodeType>) {
  const { t } = useTranslate()
  const { content, isSelected, isEditing, isTarget, isDragged, isPulsing, heldBy, hidden, acts } = data
  const adds = [
    { where: 'child', label: t('chart.addChild') },
    { where: 'sibling', label: t('chart.addSibling') },
    { where: 'adviser', label: t('chart.addAdviser') },
  ] as const
  return (
    <div
      className={classes(
        styles.card,
        styles[content.kind],
        isSelected && styles.selected,
        heldBy && !isSelected && styles.held,
        isTarget && styles.target,
        isDragged && styles.dragged,
        isPulsing && styles.pulsing,
      )}
      data-level={data.level ?? 'none'}
      data-body={id}
      {...(heldBy ? { 'data-person': heldBy.colour } : {})}
    >
      <BodyCard content={content} letterSet={data.letterSet} findings={data.findings} />
      {isEditing ? <NameEditor content={content} onEnd={(words) => acts.endEditing(id, words)} /> : null}
      {heldBy ? <span className={styles.who}>{heldBy.name}</span> : null}
      {hidden > 0 ? (
        <button
          type="button"
          tabIndex={-1}
          className={classes(styles.hidden, 'nodrag')}
          aria-label={t('chart.hidden', { count: hidden })}
          onClick={(event) => {
            event.stopPropagation()
            acts.unfold(id)
          }}
        >
          +{hidden}
        </button>
      ) : null}
      {data.canEdit && !isDragged && !isEditing
        ? adds.map(({ where, label }) => (
            <button
              key={where}
              type="button"
              tabIndex={-1}
              className={classes(styles.add, styles[where], 'nodrag')}
              aria-label={label}
              title={label}
              onClick={(event) => {
                event.stopPropagation()
                acts.add(id, where)
              }}
            >
              <Plus size={12} strokeWidth={2.4} aria-hidden />
            </button>
          ))
        : null}
      {data.canEdit ? (
        <>
          <Handle type="source" position={Position.Top} className={styles.port ?? ''} />
          <Handle
            type="target"
            position={Position.Bottom}
            className={styles.port ?? ''}
            isConnectableStart={false}
          />
        </>
      ) : null}
    </div>
  )
})

import type { Box, CardBox } from 'shared/layout'
import type { Id } from 'shared/model'
import { useReader, useTranslate } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'
import styles from './DragHints.module.css'
import type { CardDrag } from './useCardDrag.ts'
import type { Linking } from './useLinking.ts'

interface DragHintsProps {
  readonly drag: CardDrag | null
  readonly future: Box | null
  readonly linking: Linking | null
  readonly cards: ReadonlyMap<Id, CardBox>
}

/** What a drag would do if it ended now: the future place of a card, the line being drawn, in words too. */
export function DragHints({ drag, future, linking, cards }: DragHintsProps) {
  const { t } = useTranslate()
  const { nameOf } = useReader()
  const nameFor = (id: Id) => nameOf(id)?.value ?? t('common.unnamed.body')
  if (linking) {
    const from = cards.get(linking.from)
    if (!from) return null
    const { to, over } = linking
    return (
      <>
        <svg className={styles.line} aria-hidden="true">
          <path d={`M${from.x + from.width / 2} ${from.y}L${to.x} ${to.y}`} />
          <circle cx={to.x} cy={to.y} r="4" />
        </svg>
        <Words at={{ x: to.x + 14, y: to.y + 14 }}>
          {over === null ? t('chart.drawOn') : t('chart.drawTo', { name: nameFor(over) })}
        </Words>
      </>
    )
  }
  const card = drag && cards.get(drag.id)
  if (!drag || !card) return null
  const words = drag.isRefused
    ? t('chart.dropOnOwn')
    : drag.over === null
      ? t('chart.dropFree')
      : drag.over === 'tray'
        ? t('chart.dropTray')
        : t('chart.dropHere', { name: nameFor(drag.over) })
  return (
    <>
      {future ? (
        <div
          className={styles.future}
          style={{ translate: `${future.x}px ${future.y}px`, width: future.width, height: future.height }}
        />
      ) : null}
      <Words at={{ x: drag.x, y: drag.y + card.height + 12 }} isRefused={drag.isRefused}>
        {drag.ids.length > 1 ? `${t('chart.bodies', { count: drag.ids.length })} · ${words}` : words}
      </Words>
    </>
  )
}

function Words({
  at,
  isRefused,
  children,
}: {
  at: { x: number; y: number }
  isRefused?: boolean
  children: string
}) {
  return (
    <div
      className={classes(styles.words, isRefused && styles.refused)}
      style={{ translate: `${at.x}px ${at.y}px` }}
      role="status"
    >
      {children}
    </div>
  )
}

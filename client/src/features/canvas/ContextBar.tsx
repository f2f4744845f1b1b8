import { useStore } from '@xyflow/react'
import { BetweenVerticalStart, CornerUpRight, Ellipsis, Plus, Spline, Trash2 } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ChartGeometry } from 'shared/layout'
import type { Id } from 'shared/model'
import { useAccess, useReader, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Button, classes, IconButton } from '../../ui/index.ts'
import type { Where } from './BodyNode.tsx'
import { barPlace } from './barPlace.ts'
import styles from './ContextBar.module.css'

interface ContextBarProps {
  readonly id: Id
  readonly geometry: ChartGeometry
  onAdd(id: Id, where: Where): void
  onMenu(ids: readonly Id[], anchor: Element): void
}

/** Kept free for the tools above and what stands at the lower edge. */
const edges = { top: 56, side: 8, bottom: 56 }

/** What can be done with the selected body, beside its card and over no other. */
export function ContextBar({ id, geometry, onAdd, onMenu }: ContextBarProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { nameOf } = useReader()
  const structure = useStructure()
  const [left, top, zoom] = useStore(({ transform }) => transform)
  const width = useStore((flow) => flow.width)
  const height = useStore((flow) => flow.height)
  const bar = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 300, height: 34 })
  useLayoutEffect(() => {
    const box = bar.current
    if (box && (box.offsetWidth !== size.width || box.offsetHeight !== size.height))
      setSize({ width: box.offsetWidth, height: box.offsetHeight })
  })
  const onScreen = geometry.cards.map((card) => ({
    id: card.id,
    x: card.x * zoom + left,
    y: card.y * zoom + top,
    width: card.width * zoom,
    height: card.height * zoom,
  }))
  const card = onScreen.find((one) => one.id === id)
  if (!card || !canEdit) return null
  const others = onScreen.filter((one) => one.id !== id)
  const bounds = {
    x: edges.side,
    y: edges.top,
    width: width - 2 * edges.side,
    height: height - edges.top - edges.bottom,
  }
  const place = barPlace(card, size, others, bounds)
  const name = nameOf(id)?.value ?? t('common.unnamed.body')
  return (
    <div
      ref={bar}
      className={classes(styles.bar, !place && styles.docked, 'nopan', 'nodrag')}
      {...(place ? { style: { translate: `${Math.round(place.x)}px ${Math.round(place.y)}px` } } : {})}
      role="toolbar"
      aria-label={t('chart.actions', { name })}
    >
      <Button size="small" variant="quiet" onPress={() => onAdd(id, 'child')}>
        <Plus aria-hidden />
        {t('chart.child')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => onAdd(id, 'sibling')}>
        <BetweenVerticalStart aria-hidden />
        {t('chart.sibling')}
      </Button>
      <span className={styles.rule} />
      <IconButton size="small" label={t('chart.moveTo')} onPress={() => structure.askMove([id])}>
        <CornerUpRight aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('chart.linkTo')} onPress={() => structure.askLink(id)}>
        <Spline aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('chart.delete')} keys="Del" onPress={() => structure.askDelete([id])}>
        <Trash2 aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('chart.more')} onPress={(event) => onMenu([id], event.target)}>
        <Ellipsis aria-hidden />
      </IconButton>
    </div>
  )
}

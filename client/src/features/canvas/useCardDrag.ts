import type { OnNodeDrag } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { applyTo } from 'shared/commands'
import type { Box, CardBox, ChartGeometry } from 'shared/layout'
import type { Id } from 'shared/model'
import { useDesign, usePresence, useRun, useSelection, useTranslate } from '../../state/index.ts'
import { mayStandUnder, movedUnder, uppermost } from '../../state/structure/edits.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { useToast } from '../../ui/index.ts'
import type { BodyNodeType } from './BodyNode.tsx'
import type { Geometry } from './useGeometry.ts'

/** A card on its way. */
export interface CardDrag {
  readonly id: Id
  /** All that moves with it: what is selected together, without branches. */
  readonly ids: readonly Id[]
  readonly x: number
  readonly y: number
  /** Where it would be dropped: on a superior, in the tray, or (null) on free ground. */
  readonly over: Id | 'tray' | null
  /** The superior is of its own branch. */
  readonly isRefused: boolean
}

interface CardDragApi {
  readonly drag: CardDrag | null
  /** Where the card would come to stand. */
  readonly future: Box | null
  readonly handlers: {
    readonly onNodeDrag: OnNodeDrag<BodyNodeType>
    readonly onNodeDragStop: () => void
  }
}

/** Dragging cards: onto a superior, into the tray, or to a place of one's own choice. */
export function useCardDrag(
  { geometry, layOut }: Geometry,
  cards: ReadonlyMap<Id, CardBox>,
  toChart: (point: { x: number; y: number }) => { x: number; y: number },
): CardDragApi {
  const { t } = useTranslate()
  const design = useDesign()
  const { selected, select } = useSelection()
  const { update } = usePresence()
  const structure = useStructure()
  const run = useRun()
  const toast = useToast()
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const isCancelled = useRef(false)

  const show = (next: CardDrag | null) => {
    setDrag(next)
    const over = next?.over === 'tray' ? null : (next?.over ?? null)
    update({ drag: next && { id: next.id, x: Math.round(next.x), y: Math.round(next.y), over } })
  }

  const onNodeDrag: OnNodeDrag<BodyNodeType> = (event, node) => {
    if (isCancelled.current) return
    const pointer = pointOf(event)
    const ids = selected.includes(node.id) ? uppermost(design, selected) : [node.id]
    const over = isOverTray(pointer) ? 'tray' : cardAt(geometry, toChart(pointer), new Set(ids))
    const isRefused = over !== null && over !== 'tray' && !ids.every((id) => mayStandUnder(design, id, over))
    show({ id: node.id, ids, ...node.position, over, isRefused })
  }

  const onNodeDragStop = () => {
    const wasCancelled = isCancelled.current
    isCancelled.current = false
    const card = cards.get(drag?.id ?? '')
    show(null)
    if (!drag || !card || wasCancelled) return
    if (!selected.includes(drag.id)) select([drag.id])
    if (drag.isRefused) toast.show({ text: t('chart.dropOnOwn'), tone: 'error' })
    else if (drag.over === 'tray') structure.unplace(drag.ids)
    else if (drag.over !== null) {
      // Dropped on the superior that it has: it snaps back.
      if (drag.ids.some((id) => design.tree.parentOf(id) !== drag.over))
        structure.moveUnder(drag.ids, drag.over)
    } else {
      const [dx, dy] = [drag.x - card.x, drag.y - card.y]
      run(
        ...drag.ids.flatMap((id) => {
          const from = cards.get(id)
          if (!from) return []
          return [{ type: 'placeCard' as const, id, position: { x: from.x + dx, y: from.y + dy } }]
        }),
      )
    }
  }

  // Escape puts the card back, though the button is still down.
  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      isCancelled.current = true
      setDrag(null)
      update({ drag: null })
    }
    addEventListener('keydown', cancel, true)
    return () => removeEventListener('keydown', cancel, true)
  }, [isDragging, update])

  const over = drag?.isRefused ? null : (drag?.over ?? null)
  const id = drag?.id ?? null
  const moved = drag?.ids.join(' ') ?? ''
  const future = useMemo(() => {
    if (id === null || over === null || over === 'tray') return null
    const next = applyTo(
      design,
      movedUnder(design, moved.split(' '), over, () => 0.5),
    )
    const here = cards.get(over)
    if (typeof next === 'string' || !here) return null
    const laidOut = new Map(layOut(next).cards.map((card) => [card.id, card]))
    const then = laidOut.get(id)
    const superior = laidOut.get(over)
    // Seen from the superior, which stays where it is until the drop.
    return then && superior
      ? {
          x: here.x + then.x - superior.x,
          y: here.y + then.y - superior.y,
          width: then.width,
          height: then.height,
        }
      : null
  }, [design, cards, layOut, id, over, moved])

  return { drag, future, handlers: { onNodeDrag, onNodeDragStop } }
}

/** The card under a point, the moved ones aside. */
export function cardAt(
  geometry: ChartGeometry,
  { x, y }: { x: number; y: number },
  except: ReadonlySet<Id>,
): Id | null {
  const found = geometry.cards.find(
    (card) =>
      !except.has(card.id) &&
      x >= card.x &&
      x <= card.x + card.width &&
      y >= card.y &&
      y <= card.y + card.height,
  )
  return found?.id ?? null
}

function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent): { x: number; y: number } {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
}

/** The strip that takes unplaced bodies floats over the chart, so it is found on the screen. */
function isOverTray({ x, y }: { x: number; y: number }): boolean {
  return document.elementsFromPoint(x, y).some((element) => element.hasAttribute('data-tray-strip'))
}

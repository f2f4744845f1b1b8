import { type ReactFlowInstance, useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useMemo } from 'react'
import type { Box, ChartGeometry } from 'shared/layout'
import type { Id } from 'shared/model'
import { useKeptViewport } from '../../state/structure/chartView.ts'
import type { BodyNodeType } from './BodyNode.tsx'

/** Around what is shown: the bars that float over the chart. */
const margins = { top: 64, right: 12, bottom: 60, left: 12 }
/** What must be in sight is this far from the edges. */
const near = { top: 110, right: 60, bottom: 70, left: 60 }
/** Names are easy to read from here on. */
const readable = 0.8

/** Bringing parts of the chart into sight. Nothing else moves what a person looks at. */
export function useSight(
  region: RefObject<HTMLElement | null>,
  geometry: ChartGeometry,
  boxOf: (id: Id) => Box | undefined,
) {
  const flow = useReactFlow<BodyNodeType>()
  const kept = useKeptViewport()

  const fitTo = useCallback(
    (area: Box, limits: { least: number; most: number }, isMoving: boolean) => {
      const box = region.current?.getBoundingClientRect()
      if (!box) return
      const [width, height] = [
        box.width - margins.left - margins.right,
        box.height - margins.top - margins.bottom,
      ]
      const whole = Math.min(width / area.width, height / area.height)
      const zoom = Math.min(limits.most, Math.max(limits.least, whole))
      const spare = width - area.width * zoom
      // What does not fit is seen from its top, with the first of its cards in the middle.
      const first = topOf(geometry.cards)
      const shift = first ? width / 2 - (first.x + first.width / 2 - area.x) * zoom : 0
      void flow.setViewport(
        {
          x: margins.left + (spare >= 0 ? spare / 2 : Math.min(0, Math.max(spare, shift))) - area.x * zoom,
          y: margins.top + Math.max(0, Math.min((height - area.height * zoom) / 2, 48)) - area.y * zoom,
          zoom,
        },
        { duration: isMoving ? duration() : 0 },
      )
    },
    [flow, region, geometry],
  )

  return useMemo(
    () => ({
      /** All of the chart. */
      fit: () => fitTo(geometry, { least: 0.05, most: 1 }, true),
      /** The first sight: where this person left it, else all of it where that can be read. */
      start(instance: ReactFlowInstance<BodyNodeType>) {
        const before = kept.get()
        if (before) void instance.setViewport(before)
        else fitTo(geometry, { least: 0.42, most: 1 }, false)
      },
      /** Some cards, as near as they fit. */
      zoomTo(ids: readonly Id[]) {
        const boxes = ids.flatMap((id) => boxOf(id) ?? [])
        const [first] = boxes
        if (!first) return
        const left = Math.min(...boxes.map(({ x }) => x)) - 40
        const top = Math.min(...boxes.map(({ y }) => y)) - 60
        const right = Math.max(...boxes.map(({ x, width }) => x + width)) + 40
        const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 40
        fitTo({ x: left, y: top, width: right - left, height: bottom - top }, { least: 0.1, most: 1.4 }, true)
      },
      /** Brings a box into sight: only as far as needed, and near enough to read where that is asked for. */
      show(box: Box, { isAsked = false, isRead = false, isAtOnce = false } = {}) {
        const bounds = region.current?.getBoundingClientRect()
        if (!bounds) return
        const zoom = flow.getZoom()
        const start = flow.flowToScreenPosition({ x: box.x, y: box.y })
        const end = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height })
        const isInSight =
          start.x > bounds.left + Math.min(near.left, bounds.width / 8) &&
          end.x < bounds.right - Math.min(near.right, bounds.width / 8) &&
          start.y > bounds.top + near.top &&
          end.y < bounds.bottom - near.bottom
        const isNear = zoom >= 0.75 || !(isAsked || isRead)
        if (isInSight && isNear && !isAsked) return
        void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
          zoom: isNear ? zoom : readable,
          duration: isAtOnce ? 0 : duration(),
        })
      },
    }),
    [flow, region, geometry, boxOf, fitTo, kept],
  )
}

/** The uppermost card, and of several the leftmost. */
function topOf(cards: readonly Box[]): Box | undefined {
  return cards.reduce<Box | undefined>(
    (top, card) => (!top || card.y < top.y || (card.y === top.y && card.x < top.x) ? card : top),
    undefined,
  )
}

/** Motion shows where something went; whoever wants none gets none. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180
}

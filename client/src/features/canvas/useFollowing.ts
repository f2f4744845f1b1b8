import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { Box } from 'shared/layout'
import type { Id } from 'shared/model'
import { useDesign, useOthersChanged } from '../../state/index.ts'
import { duration, type useSight } from './useSight.ts'

/**
 * Keeps the selected card in sight when this person's own change moved it, and under the eye when only the view
 * was folded. What others change never moves what this person looks at.
 */
export function useFollowing(
  current: Id | undefined,
  cards: ReadonlyMap<Id, Box>,
  sight: ReturnType<typeof useSight>,
): void {
  const design = useDesign()
  const changes = useOthersChanged()
  const flow = useReactFlow()
  const before = useRef({ cards, changes, design })
  const latest = useRef({ sight, flow })
  latest.current = { sight, flow }
  useEffect(() => {
    const last = before.current
    before.current = { cards, changes, design }
    const from = last.cards.get(current ?? '')
    const to = cards.get(current ?? '')
    if (!from || !to || last.changes !== changes || (from.x === to.x && from.y === to.y)) return
    const { sight: view, flow: moved } = latest.current
    if (last.design !== design) return view.show(to)
    const { x, y, zoom } = moved.getViewport()
    void moved.setViewport(
      { x: x + (from.x - to.x) * zoom, y: y + (from.y - to.y) * zoom, zoom },
      { duration: duration() },
    )
  }, [current, cards, changes, design])
}

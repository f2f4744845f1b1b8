import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ChartGeometry, Point } from 'shared/layout'
import type { Id } from 'shared/model'
import { useStructure } from '../../state/structure/useStructure.ts'
import { cardAt } from './useCardDrag.ts'

/** A line that is being drawn from a card's port. */
export interface Linking {
  readonly from: Id
  readonly to: Point
  readonly over: Id | null
}

/** A press that moved less was a click. */
const slack = 6

/** Drawing a line from a port to another card; which kind it is, is asked at its end. */
export function useLinking(geometry: ChartGeometry, toChart: (point: Point) => Point) {
  const { askLink } = useStructure()
  const [linking, setLinking] = useState<Linking | null>(null)
  const latest = useRef({ geometry, toChart, askLink })
  latest.current = { geometry, toChart, askLink }
  const end = useRef<(() => void) | null>(null)
  useEffect(() => () => end.current?.(), [])

  const start = useMemo(
    () => (from: Id, press: PointerEvent) => {
      press.stopPropagation()
      if (press.button !== 0) return
      const begun = { x: press.clientX, y: press.clientY }
      let over: Id | null = null
      let hasMoved = false
      const move = (event: globalThis.PointerEvent) => {
        const at = { x: event.clientX, y: event.clientY }
        hasMoved ||= Math.hypot(at.x - begun.x, at.y - begun.y) > slack
        if (!hasMoved) return
        const to = latest.current.toChart(at)
        over = cardAt(latest.current.geometry, to, new Set([from]))
        setLinking({ from, to, over })
      }
      const finish = (isDone: boolean) => {
        end.current?.()
        if (isDone && !hasMoved) latest.current.askLink(from)
        else if (isDone && over !== null) latest.current.askLink(from, over)
      }
      const up = () => finish(true)
      const cancel = (event: Event) => {
        if (event instanceof KeyboardEvent && event.key !== 'Escape') return
        event.stopPropagation()
        finish(false)
      }
      addEventListener('pointermove', move)
      addEventListener('pointerup', up)
      addEventListener('pointercancel', cancel)
      addEventListener('keydown', cancel, true)
      end.current = () => {
        removeEventListener('pointermove', move)
        removeEventListener('pointerup', up)
        removeEventListener('pointercancel', cancel)
        removeEventListener('keydown', cancel, true)
        end.current = null
        setLinking(null)
      }
    },
    [],
  )
  return { linking, start }
}

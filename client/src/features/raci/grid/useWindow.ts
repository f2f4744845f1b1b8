import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Stretch, stretchOf, unevenStretchOf } from '../model/virtualWindow.ts'
import type { Metrics } from './metrics.ts'

/** A part of the map: rows and columns. */
export interface Part {
  readonly rows: Stretch
  readonly columns: Stretch
}

export interface GridWindow extends Part {
  /**
   * The part that has its cells. While the map scrolls they stay as they are, and what comes into view shows its
   * letters alone (see `PassingCells`); where it comes to rest they are made anew.
   */
  readonly settled: Part
}

/** Rows and columns are drawn in packs, so that scrolling within a pack draws nothing anew. */
const rowPack = 6
const columnPack = 4
/** Milliseconds without a move after which it has come to rest, where the browser does not say so itself. */
const restAfter = 140

/** Which rows and columns are near enough to the view to be drawn. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  given: {
    readonly starts: readonly number[]
    readonly columns: number
    readonly metrics: Metrics
    readonly size: { readonly width: number; readonly height: number }
  },
): GridWindow {
  const { starts, columns, metrics, size } = given
  const measure = useCallback((): Part => {
    const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {}
    const width = Math.max(0, size.width - metrics.name - metrics.total)
    const height = Math.max(0, size.height - metrics.owners - metrics.bodies - metrics.footer)
    return {
      rows: unevenStretchOf({ offset: scrollTop, extent: height, starts }, rowPack),
      columns: stretchOf(
        { offset: scrollLeft, extent: width, size: metrics.cell, count: columns },
        columnPack,
      ),
    }
  }, [scroller, starts, columns, metrics, size])

  const [scrolled, setScrolled] = useState(0)
  const [held, setHeld] = useState<Part>()
  const latest = useRef<Part>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scrolled` says that the scroll position is another one
  const current = useMemo(() => kept(latest.current, measure()), [measure, scrolled])
  latest.current = current

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isMoving = false
    const rest = () => {
      clearTimeout(timer)
      isMoving = false
      startTransition(() => setHeld(undefined))
    }
    const follow = () => {
      const next = kept(latest.current, measure())
      if (next !== latest.current) {
        const before = latest.current
        if (!isMoving) setHeld(before)
        isMoving = true
        setScrolled((count) => count + 1)
      }
      clearTimeout(timer)
      timer = setTimeout(rest, restAfter)
    }
    element.addEventListener('scroll', follow, { passive: true })
    element.addEventListener('scrollend', rest)
    return () => {
      element.removeEventListener('scroll', follow)
      element.removeEventListener('scrollend', rest)
      rest()
    }
  }, [scroller, measure])
  return useMemo(() => ({ ...current, settled: held ?? current }), [current, held])
}

/** The known part where the new one is the same. */
function kept(known: Part | undefined, next: Part): Part {
  return known && isSamePart(known, next) ? known : next
}

export function isSamePart(a: Part, b: Part): boolean {
  return isSame(a.rows, b.rows) && isSame(a.columns, b.columns)
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to
}

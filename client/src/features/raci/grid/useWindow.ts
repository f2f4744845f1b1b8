import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Stretch, stretchOf, unevenStretchOf } from '../model/virtualWindow.ts'
import type { Metrics } from './metrics.ts'

export interface GridWindow {
  readonly rows: Stretch
  readonly columns: Stretch
}

/** Rows and columns are drawn in packs, so that scrolling within a pack draws nothing anew. */
const rowPack = 6
const columnPack = 4

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
  const measure = useCallback((): GridWindow => {
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
  const latest = useRef<GridWindow>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scrolled` says that the scroll position is another one
  const current = useMemo(() => kept(latest.current, measure()), [measure, scrolled])
  latest.current = current

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const follow = () => {
      const next = kept(latest.current, measure())
      if (next !== latest.current) setScrolled((count) => count + 1)
    }
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, measure])
  return current
}

/** The known window where the new one is the same. */
function kept(known: GridWindow | undefined, next: GridWindow): GridWindow {
  return known && same(known.rows, next.rows) && same(known.columns, next.columns) ? known : next
}

function same(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to
}

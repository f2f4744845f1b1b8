import type { Point } from '../model/range.ts'
import type { Metrics } from './metrics.ts'

/** Scrolls no further than it takes to bring a cell out from under the frozen header, names, sums and foot. */
export function scrollTo(
  scroller: HTMLElement,
  { row, column }: Point,
  starts: readonly number[],
  metrics: Metrics,
): void {
  if (column >= 0) {
    const left = column * metrics.cell
    const room = scroller.clientWidth - metrics.name - metrics.total
    scroller.scrollLeft = nearest(scroller.scrollLeft, left, left + metrics.cell, room)
  }
  if (row >= 0) {
    const room = scroller.clientHeight - metrics.owners - metrics.bodies - metrics.footer
    scroller.scrollTop = nearest(scroller.scrollTop, starts[row] ?? 0, starts[row + 1] ?? 0, room)
  }
}

function nearest(scrolled: number, start: number, end: number, room: number): number {
  if (start < scrolled) return start
  return end > scrolled + room ? end - room : scrolled
}

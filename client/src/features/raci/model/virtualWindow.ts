/** A stretch of a list, `to` excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The stretch of equally wide items to draw for a scroll position. It moves in steps, so that most scroll
 * events change nothing.
 */
export function stretchOf(
  given: { readonly offset: number; readonly extent: number; readonly size: number; readonly count: number },
  step: number,
): Stretch {
  const first = Math.floor(given.offset / given.size / step) * step
  const last = Math.ceil((given.offset + given.extent) / given.size / step) * step
  return { from: Math.max(0, first - step), to: Math.min(given.count, last + step) }
}

/** Where each item of a list of differing heights begins, and where the last one ends. */
export function startsOf(heights: readonly number[]): readonly number[] {
  const starts = [0]
  for (const height of heights) starts.push((starts.at(-1) as number) + height)
  return starts
}

/** The item at an offset, by bisection; the nearest one outside the list. */
export function itemAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = Math.max(0, starts.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The same stretch for items of differing heights. */
export function unevenStretchOf(
  given: { readonly offset: number; readonly extent: number; readonly starts: readonly number[] },
  step: number,
): Stretch {
  const count = given.starts.length - 1
  const first = Math.floor(itemAt(given.starts, given.offset) / step) * step
  const last = Math.ceil((itemAt(given.starts, given.offset + given.extent) + 1) / step) * step
  return { from: Math.max(0, first - step), to: Math.min(count, last + step) }
}

import type { Box, Point } from 'shared/layout'

/** Between a card and its bar. */
const gap = 14
/** How much of a bar moved aside stays over its card, at least. */
const hold = 72

/**
 * Where the bar of a card stands, in pixels of the window: above it, below, or at a side, within the bounds and
 * over no other card. Undefined where there is no such place: then it docks at the lower edge.
 */
export function barPlace(
  card: Box,
  bar: { readonly width: number; readonly height: number },
  others: readonly Box[],
  bounds: Box,
): Point | undefined {
  const inside = (x: number) => Math.max(bounds.x, Math.min(x, bounds.x + bounds.width - bar.width))
  const right = card.x + card.width
  const level = card.y + card.height / 2 - bar.height / 2
  // Centred first; moved aside it still hangs on its card.
  const along = [
    card.x + card.width / 2 - bar.width / 2,
    right - bar.width,
    card.x,
    card.x + hold - bar.width,
    right - hold,
  ].map(inside)
  const places: readonly Point[] = [
    ...along.map((x) => ({ x, y: card.y - gap - bar.height })),
    ...along.map((x) => ({ x, y: card.y + card.height + gap + 4 })),
    { x: right + gap + 4, y: level },
    { x: card.x - gap - 4 - bar.width, y: level },
  ]
  return places.find((place) => {
    const box = { ...place, ...bar }
    return isInside(box, bounds) && !others.some((other) => overlaps(box, other))
  })
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/**
 * In which of its sizes a card is drawn: all of it, its name, its name in the smallest letters, its acronym,
 * or a coloured block alone. What could not be read is not there.
 */
export type CardScale = 'full' | 'compact' | 'small' | 'block' | 'dot'

export function sizeAt(zoom: number): CardScale {
  if (zoom >= 0.75) return 'full'
  if (zoom >= 0.55) return 'compact'
  if (zoom >= 0.4) return 'small'
  return zoom >= 0.18 ? 'block' : 'dot'
}

const step = 1.06

/** By how much words are enlarged against the zoom, in steps, so that not every frame changes every card. */
export function scaleStep(zoom: number): number {
  if (zoom >= 0.75) return 1
  return Math.round(step ** Math.round(Math.log(1 / zoom) / Math.log(step)) * 1000) / 1000
}

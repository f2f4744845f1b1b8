import { type ChartGeometry, type ChartOptions, layoutChart } from '../../layout/index.ts'
import type { Design, Id } from '../../model/index.ts'

export interface Room {
  readonly width: number
  readonly height: number
}

/** What one page shows. */
export interface ChartSheet {
  readonly geometry: ChartGeometry
  /** The bodies that it begins with; undefined for the chart as a whole. */
  readonly tops: readonly Id[] | undefined
}

/** Smaller than this, a page of cards can no longer be read on paper, and branches get pages of their own. */
export const readable = 0.55

/** From the usual way to hang leaves to the slimmest one. */
const hangings = [6, 3, 1]

/**
 * The chart as a whole, and, where that is too small to read, its branches: each page as much of the next
 * branches as can be read on it, with what is folded away there on a page of its own.
 */
export function chartSheets(design: Design, room: Room): ChartSheet[] {
  const whole: ChartSheet = { geometry: largest(design, room, {}), tops: undefined }
  if (scaleOn(room, whole.geometry) >= readable) return [whole]
  const sheets = [whole]
  const { roots, unplaced } = design.tree
  const waiting: (readonly Id[])[] = [roots, unplaced]
  for (let siblings = waiting.shift(); siblings; siblings = waiting.shift()) {
    for (const sheet of inPages(design, room, siblings)) {
      sheets.push(sheet)
      const folded = sheet.geometry.cards.filter(({ hidden }) => hidden > 0).map(({ id }) => id)
      if (folded.length > 0) waiting.push(folded)
    }
  }
  return sheets
}

/** Siblings in their order, as many on a page as can be read. */
function inPages(design: Design, room: Room, siblings: readonly Id[]): ChartSheet[] {
  const sheets: ChartSheet[] = []
  for (let from = 0; from < siblings.length; ) {
    let tops = siblings.slice(from, from + 1)
    let geometry = largest(design, room, { tops })
    for (let levelsShown = 4; levelsShown > 1 && scaleOn(room, geometry) < readable; levelsShown -= 1)
      geometry = largest(design, room, { tops, levelsShown })
    for (let to = from + 2; to <= siblings.length; to += 1) {
      const more = siblings.slice(from, to)
      const wider = largest(design, room, { tops: more })
      if (scaleOn(room, wider) < readable) break
      tops = more
      geometry = wider
    }
    sheets.push({ geometry, tops })
    from += tops.length
  }
  return sheets
}

/** Of the ways to hang leaves, the one that can be drawn largest; the usual one unless another is clearly better. */
function largest(design: Design, room: Room, options: ChartOptions): ChartGeometry {
  let best: ChartGeometry | undefined
  for (const hangAbove of hangings) {
    const other = layoutChart(design, { ...options, hangAbove })
    if (!best || scaleOn(room, other) > scaleOn(room, best) * 1.1) best = other
    if (scaleOn(room, best) >= 1) break
  }
  return best ?? layoutChart(design, options)
}

export function scaleOn(room: Room, chart: ChartGeometry): number {
  return Math.min(room.width / chart.width, room.height / chart.height)
}

import { type Design, type Id, type Lang, type Level, textIn } from '../model/index.ts'
import type { Box, ChartGeometry, Point } from './geometry.ts'
import { layoutChart } from './layoutChart.ts'
import { measures } from './measures.ts'
import { fitText } from './text/measureText.ts'

/** A small picture of a structure: plain boxes and lines, for whoever draws them. */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly bands: readonly (Box & { readonly level: Level | null })[]
  readonly blocks: readonly ThumbnailBlock[]
  readonly lines: readonly { readonly points: readonly Point[]; readonly isDashed: boolean }[]
}

export interface ThumbnailBlock extends Box {
  readonly id: Id
  readonly level: Level | null
  /** The acronym or a short name, where the block is large enough to read it. */
  readonly name: string | undefined
  readonly fontSize: number
}

/** The structure of a design in a room of this size, drawn as large as fits and centred. */
export function thumbnail(design: Design, lang: Lang, room: { width: number; height: number }): Thumbnail {
  const chart = largestIn(design, room)
  const scale = scaleIn(room, chart)
  const left = (room.width - chart.width * scale) / 2 - chart.x * scale
  const top = (room.height - chart.height * scale) / 2 - chart.y * scale
  const at = ({ x, y }: Point): Point => ({ x: round(left + x * scale), y: round(top + y * scale) })
  const box = (from: Box): Box => ({
    ...at(from),
    width: round(from.width * scale),
    height: round(from.height * scale),
  })
  return {
    width: room.width,
    height: room.height,
    bands: [...chart.bands, ...(chart.tray ? [chart.tray] : [])].map((band) => ({
      ...box(band),
      level: band.level,
    })),
    blocks: chart.cards.map((card) => {
      const block = box(card)
      const fontSize = Math.min(12, Math.max(8, block.height * 0.32))
      return {
        ...block,
        id: card.id,
        level: card.level,
        fontSize,
        name:
          block.height >= 15 && block.width >= 40
            ? shortName(design, card.id, lang, block.width - 8, fontSize)
            : undefined,
      }
    }),
    lines: chart.lines.map(({ kind, points }) => ({
      points: points.map(at),
      isDashed: kind !== 'reports-to',
    })),
  }
}

/** The bands need no margin of their own in a picture that has one. */
function scaleIn(room: { width: number; height: number }, chart: ChartGeometry): number {
  const margin = 2 * measures.inset - 2
  return Math.min(room.width / (chart.width - margin), room.height / (chart.height - margin), 1)
}

function largestIn(design: Design, room: { width: number; height: number }): ChartGeometry {
  let best = layoutChart(design)
  for (const hangAbove of [3, 1]) {
    const other = layoutChart(design, { hangAbove })
    if (scaleIn(room, other) > scaleIn(room, best) * 1.1) best = other
  }
  return best
}

function shortName(design: Design, id: Id, lang: Lang, width: number, size: number): string | undefined {
  const body = design.body(id)
  const acronym = textIn(body?.acronym, lang, design.languages)?.value
  const name = acronym ?? textIn(body?.name, lang, design.languages)?.value.replace(/\s*\(.*\)\s*$/, '')
  return name && fitText(name, width, size, 600)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

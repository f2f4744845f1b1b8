import { type Design, type Id, type Lang, type Level, type Text, textIn } from '../model/index.ts'
import type { Box, ChartGeometry, Point } from './geometry.ts'
import { layoutChart } from './layoutChart.ts'
import { measures } from './measures.ts'
import { wrapEvenly } from './text/measureText.ts'

/** A small picture of a structure: plain boxes and lines, for whoever draws them. */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly bands: readonly (Box & { readonly level: Level | null })[]
  readonly blocks: readonly ThumbnailBlock[]
  readonly lines: readonly { readonly points: readonly Point[]; readonly isDashed: boolean }[]
}

export interface ThumbnailBlock extends Box {
  readonly level: Level | null
  /** The acronym or the name, where the block is large enough to read it. */
  readonly words?: Text
}

/** Beyond this a picture of that size is a texture: the rest would cost and show nothing. */
const most = 400

/** The structure of a design in a room of this size, drawn as large as fits and centred. */
export function thumbnail(design: Design, room: { width: number; height: number }): Thumbnail {
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
    blocks: chart.cards.slice(0, most).map((card) => {
      const block = { ...box(card), level: card.level }
      const words = isReadable(block) ? wordsOf(design, card.id) : undefined
      return words ? { ...block, words } : block
    }),
    lines: chart.lines.slice(0, most).map(({ kind, points }) => ({
      points: points.map(at),
      isDashed: kind !== 'reports-to',
    })),
  }
}

/** What a block of a thumbnail says to a reader: as much as fits, on one or two lines. */
export function blockLabel(
  block: ThumbnailBlock,
  lang: Lang,
  languages: readonly Lang[],
): { readonly lines: readonly string[]; readonly fontSize: number } | undefined {
  const words = textIn(block.words, lang, languages)?.value.replace(/\s*\(.*\)\s*$/, '')
  if (!words) return undefined
  const fontSize = Math.min(11, Math.max(7.5, block.height * 0.3))
  const most = block.height >= fontSize * 2.8 ? 2 : 1
  return { lines: wrapEvenly(words, block.width - 8, fontSize, 600, most), fontSize }
}

/** A structure of few bodies stays small too: its cards would not be a thumbnail's any more. */
const largest = 0.5

/** The bands need no margin of their own in a picture that has one. */
function scaleIn(room: { width: number; height: number }, chart: ChartGeometry): number {
  const margin = 2 * measures.inset - 2
  return Math.min(room.width / (chart.width - margin), room.height / (chart.height - margin), largest)
}

function largestIn(design: Design, room: { width: number; height: number }): ChartGeometry {
  let best = layoutChart(design)
  for (const hangAbove of [3, 1]) {
    const other = layoutChart(design, { hangAbove })
    if (scaleIn(room, other) > scaleIn(room, best) * 1.1) best = other
  }
  return best
}

function isReadable({ width, height }: Box): boolean {
  return height >= 15 && width >= 40
}

function wordsOf(design: Design, id: Id): Text | undefined {
  const body = design.body(id)
  return body?.acronym && Object.values(body.acronym).some(Boolean) ? body.acronym : body?.name
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

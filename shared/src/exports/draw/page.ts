import { fitText, textWidth, wrapEvenly, wrapText } from '../../layout/index.ts'
import type { Sheet } from './paper.ts'
import { errorMark, fontFamily, hairline, rect, words } from './shapes.ts'
import { type Markup, short, svg } from './svg.ts'
import { theme } from './theme.ts'

/** One page of a file: an SVG document, and its size in points. */
export interface Page {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What stands at the head of every page. */
export interface TitleBlock {
  readonly lang: string
  readonly title: string
  /** What it is, where, of which day, in which language. */
  readonly facts: readonly string[]
  /** Where in the whole this page is, such as the way to the top. */
  readonly place?: string
  /** The rules that judged it, and what they found. */
  readonly judged: string
  /** Only while the design has open errors. */
  readonly draft: { readonly mark: string; readonly why: string } | undefined
}

/** A sign and what it means. */
export interface LegendItem {
  readonly width: number
  draw(x: number, y: number): Markup | readonly Markup[]
}

export interface Foot {
  readonly notes: readonly string[]
  readonly legendTitle: string
  readonly legend: readonly LegendItem[]
  /** Page x of y. */
  readonly page: string
}

const lead = { title: 26, fact: 17, judged: 14, place: 17, legend: 20, note: 15 }
const gap = { below: 20, legend: 18 }

export function headHeight(block: TitleBlock, width: number): number {
  const lines = titleLines(block, width).length
  return (
    lines * lead.title +
    factLines(block, width).length * lead.fact +
    judgedLines(block, width).length * lead.judged +
    (block.place ? lead.place : 0) +
    gap.below
  )
}

export function footHeight(foot: Foot, width: number): number {
  const notes = noteLines(foot, width).length
  return gap.below + (notes > 0 ? notes * lead.note + 6 : 0) + legendRows(foot, width).length * lead.legend
}

/** A whole page: the title block, the content (drawn from its own top left corner), and the foot. */
export function drawPage(
  sheet: Sheet,
  block: TitleBlock,
  foot: Foot,
  content: {
    readonly x: number
    readonly y: number
    readonly scale: number
    readonly markup: readonly Markup[]
  },
): Page {
  const { margin } = sheet
  const width = sheet.width - 2 * margin
  const footTop = sheet.height - margin - footHeight(foot, width)
  const size = sheet.paper
    ? { width: `${sheet.paper.width}mm`, height: `${sheet.paper.height}mm` }
    : { width: sheet.width, height: sheet.height }
  const document = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(sheet.width)} ${short(sheet.height)}`,
      ...size,
      'xml:lang': block.lang,
      role: 'img',
      'font-family': fontFamily,
      'font-size': 13,
    },
    [
      svg('title', {}, block.title),
      rect(0, 0, sheet.width, sheet.height, { fill: theme.paper }),
      drawHead(block, margin, margin, width),
      svg(
        'g',
        {
          transform:
            `translate(${short(content.x)} ${short(content.y)})` +
            (content.scale === 1 ? '' : ` scale(${Math.round(content.scale * 1e5) / 1e5})`),
        },
        content.markup,
      ),
      drawFoot(foot, margin, footTop, width),
    ],
  )
  const points = sheet.paper ? 72 / 25.4 : 0.75
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${document.text}\n`,
    width: (sheet.paper?.width ?? sheet.width) * points,
    height: (sheet.paper?.height ?? sheet.height) * points,
  }
}

function titleLines(block: TitleBlock, width: number): string[] {
  return wrapEvenly(block.title, width - draftWidth(block), 20, 600, 3)
}

function factLines(block: TitleBlock, width: number): string[] {
  const facts = block.facts.map((fact) => fact.replaceAll(' ', '\u00a0'))
  return wrapText(facts.join(' · '), width - draftWidth(block), 12, 400, 2)
}

function judgedLines(block: TitleBlock, width: number): string[] {
  return wrapText(block.judged, width, 10, 400, 2)
}

function draftWidth({ draft }: TitleBlock): number {
  if (!draft) return 0
  return Math.max(textWidth(draft.mark, 12, 600) + 24, textWidth(draft.why, 11) + 18) + 20
}

function drawHead(block: TitleBlock, x: number, y: number, width: number): Markup[] {
  const lines = titleLines(block, width)
  const end = y + lines.length * lead.title
  const facts = factLines(block, width)
  const judged = judgedLines(block, width)
  const judgedTop = end + facts.length * lead.fact
  const factsEnd = judgedTop + judged.length * lead.judged
  return [
    ...lines.map((line, index) => words(x, y + index * lead.title + 20, line, { size: 20, weight: 600 })),
    ...facts.map((line, index) =>
      words(x, end + index * lead.fact + 12, line, { size: 12, fill: theme.text2 }),
    ),
    ...judged.map((line, index) =>
      words(x, judgedTop + index * lead.judged + 11, line, { size: 10, fill: theme.text3 }),
    ),
    ...(block.place
      ? [
          words(x, factsEnd + 12, fitText(block.place, width, 12, 500), {
            size: 12,
            weight: 500,
            fill: theme.text,
          }),
        ]
      : []),
    ...drawDraft(block, x + width, y),
  ]
}

function drawDraft({ draft }: TitleBlock, right: number, y: number): Markup[] {
  if (!draft) return []
  const wide = textWidth(draft.mark, 12, 600) + 22
  const why = textWidth(draft.why, 11)
  return [
    rect(right - wide, y + 1, wide, 24, { stroke: theme.borderControl, dash: '3 2.2', radius: 5 }),
    words(right - wide / 2, y + 17.3, draft.mark, {
      size: 12,
      weight: 600,
      fill: theme.text2,
      anchor: 'middle',
    }),
    errorMark(right - why - 17, y + 31, 12),
    words(right, y + 41, draft.why, { size: 11, fill: theme.errorText, anchor: 'end' }),
  ]
}

function drawFoot(foot: Foot, x: number, y: number, width: number): Markup[] {
  const drawn: Markup[] = [hairline(x, y + 9, x + width, y + 9, theme.border)]
  let top = y + gap.below
  const notes = noteLines(foot, width)
  for (const line of notes) {
    drawn.push(words(x, top + 10, line, { size: 10, fill: theme.text2 }))
    top += lead.note
  }
  if (notes.length > 0) top += 6
  const rows = legendRows(foot, width)
  for (const row of rows) {
    let at = x
    for (const item of row) {
      drawn.push(...[item.draw(at, top)].flat())
      at += item.width + gap.legend
    }
    top += lead.legend
  }
  drawn.push(
    words(x + width, top - lead.legend + 12, foot.page, { size: 11, fill: theme.text3, anchor: 'end' }),
  )
  return drawn
}

function noteLines({ notes }: Foot, width: number): string[] {
  return notes.flatMap((note) => wrapText(note, width, 10))
}

/** The legend in rows; the last one leaves room for the page's number. */
function legendRows(foot: Foot, width: number): LegendItem[][] {
  const title: LegendItem = {
    width: textWidth(foot.legendTitle, 11, 600),
    draw: (x, y) => words(x, y + 12, foot.legendTitle, { size: 11, weight: 600 }),
  }
  const rows: LegendItem[][] = [[]]
  const number = textWidth(foot.page, 11) + gap.legend
  let room = width
  for (const item of foot.legend.length > 0 ? [title, ...foot.legend] : []) {
    if (item.width > room && (rows.at(-1)?.length ?? 0) > 0) {
      rows.push([])
      room = width
    }
    rows.at(-1)?.push(item)
    room -= item.width + gap.legend
  }
  if (room < number && (rows.at(-1)?.length ?? 0) > 0) rows.push([])
  return rows
}

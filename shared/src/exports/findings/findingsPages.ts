import { wrapText } from '../../layout/index.ts'
import { drawPage, type Foot, footHeight, headHeight, type Page } from '../draw/page.ts'
import { sheetOf } from '../draw/paper.ts'
import { type TextStyle, words } from '../draw/shapes.ts'
import type { Markup } from '../draw/svg.ts'
import { theme } from '../draw/theme.ts'
import type { ExportInput } from '../exportInput.ts'
import { titleBlock } from '../titleBlock.ts'
import { type Block, findingsBlocks, type Line } from './findingsBlocks.ts'
import { severityMark } from './severityMark.ts'

/** Room for the shape before the words. */
const indent = 22
const between = 9

interface Style extends TextStyle {
  readonly lead: number
  readonly above: number
}
const styles: Readonly<Record<Line['as'], Style>> = {
  heading: { size: 13, weight: 600, lead: 18, above: 10 },
  message: { size: 11, weight: 500, lead: 15, above: 0 },
  detail: { size: 10, fill: theme.text2, lead: 14, above: 0 },
}

/** A line as it is drawn. */
interface Drawn {
  readonly text: string
  readonly as: Line['as']
  readonly x: number
}
interface Part {
  readonly mark?: Block['mark']
  readonly lines: readonly Drawn[]
  readonly isHead: boolean
}

/** The findings and the accepted exceptions on as many pages as they need; what belongs together stays together. */
export function findingsPages(input: ExportInput): Page[] {
  const sheet = sheetOf(input.paper ?? 'A4', input.landscape === true)
  const width = sheet.width - 2 * sheet.margin
  const block = titleBlock(input, 'findings', undefined)
  const top = headHeight(block, width)
  const room = sheet.height - 2 * sheet.margin - top - footHeight(footOf(input, 88, 88), width)
  const pages = inPages(
    findingsBlocks(input).map((one) => partOf(one, width)),
    room,
  )
  return pages.map((parts, index) =>
    drawPage(sheet, block, footOf(input, index + 1, pages.length), {
      x: sheet.margin,
      y: sheet.margin + top,
      scale: 1,
      markup: drawParts(parts),
    }),
  )
}

function footOf({ translator: { t } }: ExportInput, page: number, pages: number): Foot {
  return {
    notes: [],
    legendTitle: t('exports.legend.title'),
    legend: [],
    page: t('exports.page', { page, pages }),
  }
}

function partOf({ mark, lines, isHead = false }: Block, width: number): Part {
  const x = isHead ? 0 : indent
  const drawn = lines.flatMap(({ text, as }) =>
    wrapText(text, width - x, styles[as].size, styles[as].weight).map(
      (line): Drawn => ({ text: line, as, x }),
    ),
  )
  return { lines: drawn, isHead, ...(mark ? { mark } : {}) }
}

function heightOf({ lines }: Part): number {
  const above = lines[0] ? styles[lines[0].as].above : 0
  return lines.reduce((sum, { as }) => sum + styles[as].lead, above + between)
}

/** As many on a page as fit. One that is longer than a page goes on over the next ones. */
function inPages(parts: readonly Part[], room: number): Part[][] {
  const pages: Part[][] = [[]]
  let used = 0
  const put = (part: Part, needed: number) => {
    const page = pages.at(-1) as Part[]
    if (page.length > 0 && used + needed > room) {
      pages.push([part])
      used = heightOf(part)
    } else {
      page.push(part)
      used += heightOf(part)
    }
  }
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    // The longest head of the next one that has to come along.
    const along = part.isHead && next ? Math.min(heightOf(next), room / 2) : 0
    for (const piece of pieces(part, room)) put(piece, heightOf(piece) + along)
  }
  return pages
}

function pieces(part: Part, room: number): Part[] {
  if (heightOf(part) <= room) return [part]
  const most = Math.max(1, Math.floor((room - between) / styles.heading.lead))
  const all: Part[] = []
  for (let from = 0; from < part.lines.length; from += most) {
    const lines = part.lines.slice(from, from + most)
    all.push(from === 0 ? { ...part, lines } : { lines, isHead: false })
  }
  return all
}

function drawParts(parts: readonly Part[]): Markup[] {
  const drawn: Markup[] = []
  let y = 0
  for (const { mark, lines } of parts) {
    if (lines[0]) y += styles[lines[0].as].above
    if (mark) drawn.push(severityMark(0, y + 1, 12, mark))
    for (const { text, as, x } of lines) {
      const { lead, above: _, ...style } = styles[as]
      drawn.push(words(x, y + style.size, text, style))
      y += lead
    }
    y += between
  }
  return drawn
}

import { drawPage, footHeight, headHeight, type Page } from '../draw/page.ts'
import { looseMargin, looseSheet, type Sheet, sheetOf } from '../draw/paper.ts'
import { hairline, rect, words } from '../draw/shapes.ts'
import type { Markup } from '../draw/svg.ts'
import { theme } from '../draw/theme.ts'
import type { ExportInput } from '../exportInput.ts'
import { titleBlock } from '../titleBlock.ts'
import { footOf } from './raciFoot.ts'
import { drawHeads } from './raciHeads.ts'
import {
  headsHeight,
  linesOf,
  mapOf,
  type Part,
  type RaciMap,
  size,
  type TableLine,
  tableHeight,
  tableWidth,
} from './raciMap.ts'
import { drawLines, drawLoads } from './raciRows.ts'
import type { RaciColumn, RaciGroup } from './raciTable.ts'

/** The least width of a picture: room for its title. */
const pictureWidth = 760
/** From the scale that fills a wide sheet to the one at which words are still 6.3 points on paper. */
const scales = [1.2, 1, 0.85, 0.7]

/** The map as one picture, as large as it is. */
export function raciPicture(input: ExportInput): Page {
  const map = mapOf(input, (columns) => pictureWidth - size.total - columns * size.cell)
  const whole: Part = { columns: map.table.columns, lines: linesOf(map), isLast: true }
  const width = Math.max(tableWidth(map, whole.columns.length), pictureWidth)
  const block = blockOf(input, map)
  const foot = footOf(map, whole.columns, 1, 1)
  const sheet = looseSheet(
    width + 2 * looseMargin,
    headHeight(block, width) + tableHeight(map, whole) + footHeight(foot, width) + 2 * looseMargin,
  )
  return pageOf(sheet, input, map, whole, 1, { page: 1, pages: 1 })
}

/** The map on paper: columns and rows over as many pages as they need, with their heads on each. */
export function raciPages(input: ExportInput): Page[] {
  const sheet = sheetOf(input.paper ?? 'A4', input.landscape === true)
  const { map, parts, scale } = scales.map((one) => inStrips(input, sheet, one)).reduce(better)
  return parts.map((part, index) =>
    pageOf(sheet, input, map, part, scale, { page: index + 1, pages: parts.length }),
  )
}

interface Pages {
  readonly map: RaciMap
  readonly parts: readonly Part[]
  readonly scale: number
}

/** Fewer pages are worth smaller words, in proportion. */
function better(a: Pages, b: Pages): Pages {
  return b.parts.length / b.scale < a.parts.length / a.scale ? b : a
}

/** The columns in strips as wide as a page, at most at this scale, and the rows of each in pages. */
function inStrips(input: ExportInput, sheet: Sheet, atMost: number): Pages {
  const width = sheet.width - 2 * sheet.margin
  const most = Math.max(1, Math.floor((width / atMost - size.name - size.total) / size.cell))
  const perStripOf = (columns: number) => Math.ceil(columns / Math.max(1, Math.ceil(columns / most)))
  const map = mapOf(input, (columns) => width / atMost - size.total - perStripOf(columns) * size.cell)
  const { columns } = map.table
  const perStrip = perStripOf(Math.max(1, columns.length))
  const strips = Math.max(1, Math.ceil(columns.length / perStrip))
  const scale = Math.min(width / tableWidth(map, perStrip), atMost)
  const parts: Part[] = []
  for (let strip = 0; strip < strips; strip += 1) {
    const own = columns.slice(strip * perStrip, (strip + 1) * perStrip)
    parts.push(...inPages(map, own, roomFor(sheet, input, map, own) / scale))
  }
  return { map, parts, scale }
}

/** Rows in their order, as many on a page as fit; the head of a group stays with its first row, and comes again. */
function inPages(map: RaciMap, columns: readonly RaciColumn[], room: number): Part[] {
  const parts: Part[] = []
  const all = linesOf(map)
  const body = room - headsHeight(map)
  let lines: TableLine[] = []
  let used = 0
  let group: RaciGroup | undefined
  all.forEach((line, index) => {
    const isHead = 'group' in line
    if (isHead) group = line.group
    const next = all[index + 1]
    const isLastLine = index === all.length - 1
    const needed = line.height + (isHead ? (next?.height ?? 0) : 0) + (isLastLine ? size.foot : 0)
    if (used + needed > body && lines.length > 0) {
      parts.push({ columns, lines, isLast: false })
      lines = []
      used = 0
      if (group && !isHead) {
        lines.push({ group, isContinued: true, height: size.group })
        used += size.group
      }
    }
    lines.push(line)
    used += line.height
  })
  parts.push({ columns, lines, isLast: true })
  return parts
}

function blockOf(input: ExportInput, { table, t }: RaciMap) {
  return titleBlock(input, 'raci', t('exports.activities', { count: table.activities }))
}

function roomFor(sheet: Sheet, input: ExportInput, map: RaciMap, columns: readonly RaciColumn[]): number {
  const width = sheet.width - 2 * sheet.margin
  const foot = footOf(map, columns, 88, 88)
  const place = columns.length < map.table.columns.length ? 17 : 0
  const head = headHeight(blockOf(input, map), width) + place
  return sheet.height - 2 * sheet.margin - head - footHeight(foot, width)
}

function pageOf(
  sheet: Sheet,
  input: ExportInput,
  map: RaciMap,
  part: Part,
  scale: number,
  { page, pages }: { readonly page: number; readonly pages: number },
): Page {
  const width = sheet.width - 2 * sheet.margin
  const { columns, t } = { columns: map.table.columns, t: map.t }
  const from = part.columns[0] ? columns.indexOf(part.columns[0]) + 1 : 0
  const isStrip = part.columns.length < columns.length
  const place = t('exports.raci.columnsOf', {
    from,
    to: from + part.columns.length - 1,
    count: columns.length,
  })
  const block = { ...blockOf(input, map), ...(isStrip ? { place } : {}) }
  const foot = footOf(map, part.columns, page, pages)
  return drawPage(sheet, block, foot, {
    x: sheet.margin,
    y: sheet.margin + headHeight(block, width),
    scale,
    markup: drawTable(map, part),
  })
}

function drawTable(map: RaciMap, part: Part): Markup[] {
  const { nameWidth, t } = map
  const width = tableWidth(map, part.columns.length)
  const top = headsHeight(map)
  const height = tableHeight(map, part)
  const totals = width - size.total
  return [
    ...drawHeads(map, part, width),
    ...drawLines(map, part, top, width),
    ...(part.lines.length === 0
      ? [words(16, top + 24, t('exports.empty'), { size: 12, fill: theme.text3 })]
      : []),
    ...(part.isLast ? drawLoads(map, part, height - size.foot, width) : []),
    hairline(nameWidth, 0, nameWidth, height, theme.border2),
    hairline(totals, 0, totals, height, theme.border2),
    rect(0.5, 0.5, width - 1, height - 1, { stroke: theme.border2, radius: 7 }),
  ]
}

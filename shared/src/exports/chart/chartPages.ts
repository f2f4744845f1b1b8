import type { Translate } from '../../i18n/index.ts'
import {
  type Band,
  type CardContent,
  type ChartGeometry,
  cardContent,
  fitText,
  isLabelled,
  type Line,
  layoutChart,
  measures,
  textWidth,
} from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { drawPage, type Foot, footHeight, headHeight, type Page, type TitleBlock } from '../draw/page.ts'
import { looseMargin, looseSheet, type Sheet, sheetOf } from '../draw/paper.ts'
import { rect, words } from '../draw/shapes.ts'
import { type Markup, svg } from '../draw/svg.ts'
import { coloursOf, theme } from '../draw/theme.ts'
import type { ExportInput } from '../exportInput.ts'
import { titleBlock } from '../titleBlock.ts'
import { drawCard, drawSmallCard } from './card.ts'
import { chartLegend } from './chartLegend.ts'
import { chartSheets, type Room, scaleOn } from './chartSheets.ts'
import { drawLines } from './lines.ts'

/** The chart as one picture, as large as it is. */
export function chartPicture(input: ExportInput): Page {
  const drawn = draw(input, cropped(layoutChart(input.design)), 1)
  const block = blockOf(input)
  const foot = footOf(input, drawn, 1, 1)
  const width = Math.max(drawn.geometry.width, 560)
  const sheet = looseSheet(
    width + 2 * looseMargin,
    headHeight(block, width) + drawn.geometry.height + footHeight(foot, width) + 2 * looseMargin,
  )
  return pageOf(sheet, block, foot, drawn)
}

/** The chart on paper: fitted to a page and, where it is too large to be read there, its branches on further ones. */
export function chartPages(input: ExportInput): Page[] {
  const sheet = sheetOf(input.paper ?? 'A4', input.landscape === true)
  const block = blockOf(input)
  const room = roomOn(sheet, block)
  const sheets = chartSheets(input.design, room)
  const pageOfTop = new Map(sheets.flatMap(({ tops }, index) => (tops ?? []).map((id) => [id, index + 1])))
  return sheets.map(({ geometry, tops }, index) => {
    const drawn = draw(input, cropped(geometry), scaleOn(room, geometry), pageOfTop)
    const place = tops && placeOf(input, tops)
    const own = place ? { ...block, place } : block
    return pageOf(sheet, own, footOf(input, drawn, index + 1, sheets.length), drawn)
  })
}

interface Drawn {
  readonly geometry: ChartGeometry
  readonly contents: readonly CardContent[]
  readonly markup: readonly Markup[]
  readonly cut: readonly string[]
}

function blockOf(input: ExportInput): TitleBlock {
  const { t } = input.translator
  return titleBlock(input, 'chart', t('exports.bodies', { count: input.design.bodies.length }))
}

function footOf({ design, translator: { t } }: ExportInput, drawn: Drawn, page: number, pages: number): Foot {
  return {
    notes: drawn.cut.length > 0 ? [`${t('exports.fullNames')}: ${drawn.cut.join('; ')}`] : [],
    legendTitle: t('exports.legend.title'),
    legend: chartLegend(drawn.geometry, drawn.contents, design.letterSet, t),
    page: t('exports.page', { page, pages }),
  }
}

/** About what head and foot leave of a sheet. */
function roomOn(sheet: Sheet, block: TitleBlock): Room {
  const width = sheet.width - 2 * sheet.margin
  const foot = 60
  return { width, height: sheet.height - 2 * sheet.margin - headHeight(block, width) - foot }
}

/** The way to the top from the bodies that a page begins with. */
function placeOf({ design, translator: { lang, t } }: ExportInput, tops: readonly Id[]): string | undefined {
  const parents = new Set(tops.map((id) => design.tree.parentOf(id)))
  const [parent] = parents
  if (parents.size !== 1 || !parent) return undefined
  return [parent, ...design.tree.ancestorsOf(parent)]
    .reverse()
    .map((id) => design.nameOf(id, lang)?.value ?? t('common.unnamed.body'))
    .join(' › ')
}

/** On a sheet the bands reach the margins. */
function cropped(geometry: ChartGeometry): ChartGeometry {
  const by = measures.inset - 1
  return {
    ...geometry,
    x: geometry.x + by,
    y: geometry.y + by,
    width: geometry.width - 2 * by,
    height: geometry.height - 2 * by,
  }
}

function pageOf(sheet: Sheet, block: TitleBlock, foot: Foot, drawn: Drawn): Page {
  const { geometry, markup } = drawn
  const width = sheet.width - 2 * sheet.margin
  const top = sheet.margin + headHeight(block, width)
  const height = sheet.height - sheet.margin - footHeight(foot, width) - top
  const scale = sheet.paper ? Math.min(width / geometry.width, height / geometry.height, 1.25) : 1
  return drawPage(sheet, block, foot, {
    x: sheet.margin + (width - geometry.width * scale) / 2 - geometry.x * scale,
    y: top - geometry.y * scale,
    scale,
    markup,
  })
}

/** At this scale and below, only names can be read. */
const smallBelow = 0.45

function draw(
  { design, translator }: ExportInput,
  geometry: ChartGeometry,
  scale: number,
  pageOfTop: ReadonlyMap<Id, number> = new Map(),
): Drawn {
  const { t, lang } = translator
  const isSmall = scale < smallBelow
  const contents: CardContent[] = []
  const cut: string[] = []
  const cards = geometry.cards.map((box) => {
    const body = design.body(box.id)
    if (!body) return undefined
    const content = cardContent(design, body, lang)
    contents.push(content)
    const card = isSmall
      ? drawSmallCard(box, content, t)
      : drawCard(box, content, design.letterSet, t, pageOfTop.get(box.id))
    if (card.cut) cut.push(content.acronym ? `${content.acronym} = ${card.cut}` : card.cut)
    return card.markup
  })
  const labelled = isSmall ? [] : geometry.lines.filter(({ kind }) => isLabelled(kind))
  return {
    geometry,
    contents: isSmall ? [] : contents,
    cut,
    markup: [
      ...geometry.bands.map((band) => drawBand(band, bandName(band, t), isSmall)),
      ...(geometry.tray
        ? [drawBand(geometry.tray, [t('exports.band.tray'), t('exports.band.traySubtitle')], isSmall)]
        : []),
      svg('g', {}, drawLines(geometry.lines)),
      svg('g', {}, cards),
      svg(
        'g',
        {},
        labelled.map((line) => drawLabel(line, t)),
      ),
      ...(cards.length === 0
        ? [
            words(geometry.width / 2, 40, t('exports.empty'), {
              size: 13,
              fill: theme.text3,
              anchor: 'middle',
            }),
          ]
        : []),
    ],
  }
}

function bandName({ level }: Band, t: Translate): readonly [string, string] {
  return level
    ? [t(`common.level.${level}`), t(`common.levelSubtitle.${level}`)]
    : [t('exports.band.noLevel'), '']
}

function drawBand(band: Band, [name, subtitle]: readonly [string, string], isSmall: boolean): Markup {
  const size = isSmall ? 22 : 12
  const { x, y, width, height } = band
  const colours = coloursOf(band.level)
  const isStated = band.level !== null
  return svg('g', {}, [
    rect(x + 0.5, y + 0.5, width - 1, height - 1, {
      fill: colours.band,
      stroke: isStated ? colours.line : theme.noneBorder,
      radius: 10,
      ...(isStated ? {} : { dash: '4 3' }),
    }),
    words(band.name.x, band.name.y + size - 1, name, { size, weight: 600, fill: colours.text }),
    ...(subtitle && !isSmall
      ? [
          words(band.name.x + textWidth(name, 12, 600) + 7, band.name.y + 11, subtitle, {
            size: 11,
            fill: colours.text,
          }),
        ]
      : []),
  ])
}

function drawLabel({ kind, label }: Line, t: Translate): Markup {
  const text = fitText(t(`common.relationName.${kind}`).toLocaleLowerCase(), 84, 11, 500)
  const width = textWidth(text, 11, 500) + 12
  return svg('g', {}, [
    rect(label.x - width / 2 + 0.5, label.y - 7.5, width - 1, 15, {
      fill: theme.surface,
      stroke: theme.border2,
      radius: 7.5,
    }),
    words(label.x, label.y + 4, text, { size: 11, weight: 500, fill: theme.text2, anchor: 'middle' }),
  ])
}

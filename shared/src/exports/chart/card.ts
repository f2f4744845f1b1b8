import type { Translate } from '../../i18n/index.ts'
import {
  type CardBox,
  type CardContent,
  fitText,
  textWidth,
  wrapEvenly,
  wrapText,
} from '../../layout/index.ts'
import type { LetterSet } from '../../model/index.ts'
import { icon, rect, stroke, type TextStyle, words } from '../draw/shapes.ts'
import { type Markup, short, svg } from '../draw/svg.ts'
import { coloursOf, theme } from '../draw/theme.ts'
import { cardFooter } from './cardFooter.ts'

/**
 * A card for a chart that is drawn so small that only names can be read: the name alone, as large as fits.
 * Its name is never the only place of it, so a cut one is no loss.
 */
export function drawSmallCard(box: CardBox, content: CardContent, t: Translate): DrawnCard {
  const { x, y, width, height } = box
  const colours = coloursOf(content.level)
  const full = content.name?.value ?? t('common.unnamed.body')
  const room = width - 22
  const sizes = [20, 16, 13]
  const linesAt = (size: number) => Math.floor((height - 8) / (size * 1.15))
  const size = sizes.find((one) => wrapText(full, room, one, 600).length <= linesAt(one)) ?? 13
  const lines = wrapText(full, room, size, 600, linesAt(size))
  const top = y + (height - lines.length * size * 1.15) / 2
  return {
    cut: undefined,
    markup: svg('g', {}, [
      svg('title', {}, full),
      ground(box, content, colours.edge),
      lines.map((line, index) =>
        words(x + 14, top + (index + 0.82) * size * 1.15, line, {
          size,
          weight: 600,
          italic: content.name?.isFallback !== false,
        }),
      ),
    ]),
  }
}

export interface DrawnCard {
  readonly markup: Markup
  /** The full name, where the card has no room for all of it. */
  readonly cut: string | undefined
}

/** Where names and footers begin, right of the kind's icon, and where they end. */
const textLeft = 37
const textRight = 10

/** A body's card as the chart shows it. */
export function drawCard(
  box: CardBox,
  content: CardContent,
  set: LetterSet,
  t: Translate,
  /** The page on which a folded branch is drawn. */
  continuedOn?: number,
): DrawnCard {
  const { x, y, width, height } = box
  const colours = coloursOf(content.level)
  const name = nameLines(content, width, t)
  const lineEnd = y + 9 + name.lines.length * name.lead
  return {
    cut: name.isCut ? name.full : undefined,
    markup: svg('g', {}, [
      svg('title', {}, name.full),
      ground(box, content, colours.edge),
      icon(content.kind, x + 14, y + 10, 16, colours.edge),
      name.lines.map((line, index) =>
        words(x + textLeft, y + 9 + index * name.lead + name.size * 0.97, line, name.style),
      ),
      name.tag
        ? words(
            x + textLeft + textWidth(name.lines.at(-1) ?? '', name.size, 600) + 4,
            lineEnd - name.lead + name.size * 0.97,
            name.tag,
            { size: 9, weight: 600, fill: theme.text3 },
          )
        : undefined,
      height > 90
        ? institutionLine(x + textLeft, lineEnd + 14, width - textLeft - textRight, content, t)
        : undefined,
      cardFooter(x + textLeft, y + height - 23, x + width - textRight, content, set, t),
      box.hidden > 0 ? hiddenBadge(box, hiddenWords(box.hidden, continuedOn, t)) : undefined,
    ]),
  }
}

function ground({ x, y, width, height }: CardBox, { kind }: CardContent, edge: string): Markup[] {
  const radius = kind === 'office' ? 14 : 7
  // An office is round on its left too, so that its edge is a crescent.
  const outline = faceOf(x + 3, y + 0.5, x + width - 0.5, y + height - 0.5, radius, kind === 'office')
  return [
    ...(kind === 'collegiate'
      ? [
          rect(x + 5.5, y + height - 8, width - 11, 11.5, {
            fill: theme.surface,
            stroke: theme.border2,
            radius: 6,
          }),
        ]
      : []),
    svg('path', {
      d:
        `M${short(x + radius)} ${short(y)}A${radius} ${radius} 0 0 0 ${short(x)} ${short(y + radius)}` +
        `V${short(y + height - radius)}A${radius} ${radius} 0 0 0 ${short(x + radius)} ${short(y + height)}Z`,
      fill: edge,
    }),
    svg('path', { d: `${outline}Z`, fill: theme.surface }),
    stroke(outline, { stroke: theme.border2 }),
  ]
}

/** The outline of a card's white face, from its lower left corner around to its upper left one. */
function faceOf(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
  isRound: boolean,
): string {
  const arc = (x: number, y: number) => `A${radius} ${radius} 0 0 0 ${short(x)} ${short(y)}`
  const start = isRound
    ? `M${short(left)} ${short(top + radius)}V${short(bottom - radius)}${arc(left + radius, bottom)}`
    : `M${short(left)} ${short(bottom)}`
  const end = isRound ? `H${short(left + radius)}${arc(left, top + radius)}` : `H${short(left)}`
  return (
    `${start}H${short(right - radius)}${arc(right, bottom - radius)}` +
    `V${short(top + radius)}${arc(right - radius, top)}${end}`
  )
}

interface Name {
  readonly full: string
  readonly lines: readonly string[]
  readonly size: number
  readonly lead: number
  readonly style: TextStyle
  readonly tag: string | undefined
  readonly isCut: boolean
}

/** A name that is too long for two lines is set smaller, in three, before anything of it is cut. */
const settings = [
  { size: 13, lead: 17, lines: 2 },
  { size: 12, lead: 15, lines: 2 },
  { size: 11, lead: 13, lines: 3 },
  { size: 10, lead: 12, lines: 3 },
] as const

function nameLines(content: CardContent, width: number, t: Translate): Name {
  const shown = content.name
  const full = shown?.value ?? t('common.unnamed.body')
  const room = width - textLeft - textRight
  const tag = shown?.isFallback ? shown.lang.toUpperCase() : undefined
  const tagRoom = tag ? textWidth(tag, 9, 600) + 6 : 0
  const attempt = ({ size, lead, lines }: (typeof settings)[number]) => {
    const set = wrapText(full, room, size, 600)
    // The tag of another language stands after the last word.
    const isCut = set.length > lines || textWidth(set.at(-1) ?? '', size, 600) + tagRoom > room
    return {
      size,
      lead,
      isCut,
      lines: isCut ? wrapText(full, room - tagRoom, size, 600, lines) : wrapEvenly(full, room, size, 600),
    }
  }
  const attempts = settings.map(attempt)
  const best =
    attempts.find((one) => !one.isCut) ?? attempts.find((one) => one.lines.join('').slice(-1) !== '…')
  const name = best ?? attempts.at(-1)
  const quiet = tag !== undefined || shown === undefined
  return {
    full,
    tag,
    lines: name?.lines ?? [full],
    size: name?.size ?? 13,
    lead: name?.lead ?? 17,
    isCut: name?.lines.at(-1)?.endsWith('…') === true && !full.endsWith('…'),
    style: {
      size: name?.size ?? 13,
      weight: 600,
      italic: quiet,
      fill: quiet ? theme.text2 : theme.text,
    },
  }
}

function institutionLine(x: number, y: number, room: number, content: CardContent, t: Translate): Markup {
  const mandate = content.mandate && lowerFirst(t(`common.mandate.${content.mandate}`))
  const tail = mandate ? ` · ${mandate}` : ''
  const full = content.institution ?? ''
  const name =
    textWidth(full + tail, 12) <= room || textWidth(full, 12) <= room * 0.7
      ? full
      : (content.institutionShort ?? full)
  const line = textWidth(name + tail, 12) <= room ? name + tail : fitText(name, room, 12)
  return words(x, y, line, { size: 12, fill: theme.text2 })
}

function hiddenWords(count: number, page: number | undefined, t: Translate): string {
  return page === undefined
    ? t('exports.card.hidden', { count })
    : t('exports.card.hiddenOn', { count, page })
}

function hiddenBadge({ x, y, width, height }: CardBox, label: string): Markup[] {
  const wide = textWidth(label, 11, 600) + 16
  const left = x + width / 2 - wide / 2
  return [
    rect(left, y + height - 6, wide, 20, { fill: theme.surface, stroke: theme.borderControl, radius: 10 }),
    words(x + width / 2, y + height + 8, label, {
      size: 11,
      weight: 600,
      fill: theme.text2,
      anchor: 'middle',
    }),
  ]
}

function lowerFirst(value: string): string {
  return value.slice(0, 1).toLocaleLowerCase() + value.slice(1)
}

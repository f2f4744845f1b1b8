import type { Translate } from '../../i18n/index.ts'
import {
  type CardBox,
  type CardContent,
  fitText,
  textWidth,
  type Weight,
  wrapEvenly,
  wrapText,
} from '../../layout/index.ts'
import type { LetterSet } from '../../model/index.ts'
import {
  chip,
  chipWidth,
  icon,
  notStatedMark,
  rect,
  seatMark,
  stroke,
  type TextStyle,
  words,
} from '../draw/shapes.ts'
import { type Markup, short, svg } from '../draw/svg.ts'
import { chipColours, coloursOf, theme } from '../draw/theme.ts'

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
      footer(x + textLeft, y + height - 23, x + width - textRight, content, set, t),
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

const small: { size: number; weight: Weight } = { size: 11, weight: 500 }

/** One item of the footer. Items that find no room are left out, the last ones first. */
interface Item {
  readonly width: number
  draw(x: number): Markup | Markup[]
}

function footer(
  left: number,
  top: number,
  right: number,
  content: CardContent,
  set: LetterSet,
  t: Translate,
): Markup[] {
  const baseline = top + 11.5
  const text = (value: string, style: TextStyle): Item => ({
    width: textWidth(value, style.size, style.weight),
    draw: (x) => words(x, baseline, value, style),
  })
  const plain = (value: string) => text(value, { ...small, fill: theme.text2 })
  const marked = (value: string): Item => ({
    width: 16 + textWidth(value, 11, 500),
    draw: (x) => [
      notStatedMark(x, top + 1.5, 12),
      words(x + 16, baseline, value, { ...small, fill: theme.noneText }),
    ],
  })
  const colours = coloursOf(content.level)
  const atStart: Item[] = []
  if (content.acronym)
    atStart.push(text(fitText(content.acronym, 90, 11, 600), { size: 11, weight: 600, fill: colours.text }))
  if (content.kind === 'collegiate' && content.seats.length === 0)
    atStart.push(marked(t('exports.card.compositionNotStated')))
  else if (content.seats.length > 0) {
    if (content.seatsAs === 'marks')
      atStart.push({
        width: seatsWidth(content.seats),
        draw: (x) => drawSeats(x, top, content.seats, colours),
      })
    atStart.push(plain(String(content.seats.length)))
    if (content.vacant > 0)
      atStart.push(
        text(t('exports.card.vacant', { count: content.vacant }), { ...small, fill: theme.warningText }),
      )
  }
  if (content.kind === 'office') atStart.push(plain(t('common.bodyKind.office')))
  else if (content.kind === 'unit' && !content.institution) {
    if (content.mandate) atStart.push(plain(t(`common.mandate.${content.mandate}`)))
    else atStart.push(marked(t('exports.card.mandateNotStated')))
  }
  const law: Item | undefined =
    content.legalBasis === 'stated'
      ? { width: 12, draw: (x) => icon('law', x, top + 1.5, 12, theme.text3, 2) }
      : undefined
  const atEnd: Item[] = []
  for (const { letter, count } of content.letters)
    atEnd.push({
      width: chipWidth(15, letter) + 3 + textWidth(String(count), 11, 600),
      draw: (x) => [
        chip(x, top, 15, letter, chipColours(set.meanings[letter])),
        words(x + chipWidth(15, letter) + 3, baseline, String(count), {
          size: 11,
          weight: 600,
          fill: theme.text2,
        }),
      ],
    })
  if (content.transversal)
    atEnd.push({
      width: 15 + textWidth(t('exports.card.transversal'), 11, 500),
      draw: (x) => [
        icon('transversal', x, top + 1.5, 12, theme.text2, 2),
        words(x + 15, baseline, t('exports.card.transversal'), { ...small, fill: theme.text2 }),
      ],
    })
  return placed(atStart, atEnd, law, left, right)
}

/**
 * What is on the left from the left, what is on the right against the right, the law mark at the very end.
 * What is first on the left, the law mark and the two strongest letters come before the rest.
 */
function placed(
  atStart: readonly Item[],
  atEnd: readonly Item[],
  law: Item | undefined,
  left: number,
  right: number,
): Markup[] {
  const gap = 8
  const kept = new Set<Item>()
  let room = right - left
  const wanted = [atStart[0], law, ...atEnd.slice(0, 2), ...atStart.slice(1), ...atEnd.slice(2)]
  for (const item of wanted) {
    if (!item || item.width > room) continue
    kept.add(item)
    room -= item.width + gap
  }
  const drawn: Markup[] = []
  let x = left
  for (const item of atStart) {
    if (!kept.has(item)) continue
    drawn.push(...[item.draw(x)].flat())
    x += item.width + gap
  }
  x = right
  for (const item of [...atEnd, ...(law ? [law] : [])].reverse()) {
    if (!kept.has(item)) continue
    x -= item.width
    drawn.push(...[item.draw(x)].flat())
    x -= gap
  }
  return drawn
}

function seatsWidth(seats: CardContent['seats']): number {
  return seats.reduce((sum, seat) => sum + (presides(seat) ? 21 : 16), -3)
}

function drawSeats(
  x: number,
  y: number,
  seats: CardContent['seats'],
  colours: { readonly edge: string; readonly tint: string },
): Markup[] {
  let at = x
  return seats.map((seat) => {
    const mark = seatMark(at, y, { presides: presides(seat), state: seat.state }, colours)
    at += presides(seat) ? 21 : 16
    return mark
  })
}

export function presides(seat: CardContent['seats'][number]): boolean {
  return seat.function === 'chair' || seat.function === 'head'
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

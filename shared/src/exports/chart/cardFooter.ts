import type { Translate } from '../../i18n/index.ts'
import { type CardContent, fitText, textWidth, type Weight } from '../../layout/index.ts'
import type { LetterSet } from '../../model/index.ts'
import { chip, chipWidth, icon, notStatedMark, seatMark, type TextStyle, words } from '../draw/shapes.ts'
import type { Markup } from '../draw/svg.ts'
import { chipColours, coloursOf, theme } from '../draw/theme.ts'

const small: { size: number; weight: Weight } = { size: 11, weight: 500 }

/** One item of the footer. Items that find no room are left out, the last ones first. */
interface Item {
  readonly width: number
  draw(x: number): Markup | Markup[]
}

/** The last line of a card: acronym, seats or mandate on the left; letters and the law mark on the right. */
export function cardFooter(
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

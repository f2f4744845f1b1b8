import type { Translate } from '../../i18n/index.ts'
import { type CardContent, type ChartGeometry, textWidth } from '../../layout/index.ts'
import { type LetterSet, type RelationKind, relationKinds } from '../../model/index.ts'
import { legendItem } from '../draw/legend.ts'
import type { LegendItem } from '../draw/page.ts'
import { chip, chipWidth, icon, notStatedMark, seatMark, words } from '../draw/shapes.ts'
import { chipColours, coloursOf, theme } from '../draw/theme.ts'
import { presides } from './cardFooter.ts'
import { drawLine } from './lines.ts'

/** The signs that a chart uses, and no others. */
export function chartLegend(
  { lines, cards }: ChartGeometry,
  contents: readonly CardContent[],
  set: LetterSet,
  t: Translate,
): LegendItem[] {
  const items: LegendItem[] = []
  const used = new Set<RelationKind>(lines.map(({ kind }) => kind))
  for (const kind of relationKinds) if (used.has(kind)) items.push(lineItem(kind, t))

  const colours = coloursOf(contents.find(({ seats }) => seats.length > 0)?.level ?? null)
  const seats = contents.filter(({ seatsAs }) => seatsAs === 'marks').flatMap((content) => content.seats)
  const seatItem = (label: string, presides: boolean, state: 'filled' | 'vacant' | 'unstated') =>
    legendItem(label, presides ? 18 : 13, (x, y) => seatMark(x, y + 0.5, { presides, state }, colours))
  if (seats.some((seat) => presides(seat) && seat.state === 'filled'))
    items.push(seatItem(t('exports.legend.presides'), true, 'filled'))
  if (seats.some((seat) => !presides(seat) && seat.state === 'filled'))
    items.push(seatItem(t('exports.legend.seat'), false, 'filled'))
  if (seats.some(({ state }) => state === 'vacant'))
    items.push(seatItem(t('exports.legend.vacant'), false, 'vacant'))
  if (seats.some(({ state }) => state === 'unstated'))
    items.push(seatItem(t('exports.legend.unstated'), false, 'unstated'))

  const letters = new Set(contents.flatMap((content) => content.letters.map(({ letter }) => letter)))
  const worded = t as (key: `common.letter.${string}`) => string
  for (const letter of set.letters)
    if (letters.has(letter))
      items.push(
        legendItem(worded(`common.letter.${set.id}.${letter}`), chipWidth(15, letter), (x, y) =>
          chip(x, y + 0.5, 15, letter, chipColours(set.meanings[letter])),
        ),
      )
  if (contents.some(({ legalBasis }) => legalBasis === 'stated'))
    items.push(
      legendItem(t('exports.legend.legalBasis'), 12, (x, y) => icon('law', x, y + 2, 12, theme.text3, 2)),
    )
  if (contents.some(isSomethingNotStated))
    items.push(legendItem(t('exports.legend.notStated'), 12, (x, y) => notStatedMark(x, y + 2, 12)))
  const fallbacks = [...new Set(contents.flatMap(({ name }) => (name?.isFallback ? [name.lang] : [])))].sort()
  if (fallbacks.length > 0) {
    const tags = fallbacks.map((lang) => lang.toUpperCase()).join(', ')
    items.push(
      legendItem(t('exports.legend.fallback'), textWidth(tags, 9, 600), (x, y) =>
        words(x, y + 12, tags, { size: 9, weight: 600, fill: theme.text3 }),
      ),
    )
  }
  if (cards.length === 0) return []
  return items
}

function lineItem(kind: RelationKind, t: Translate): LegendItem {
  return legendItem(t(`common.relationName.${kind}`), 32, (x, y) =>
    drawLine(kind, [
      { x, y: y + 8 },
      { x: x + 32, y: y + 8 },
    ]),
  )
}

function isSomethingNotStated({ kind, mandate, seats, institution }: CardContent): boolean {
  if (kind === 'collegiate') return seats.length === 0
  return kind === 'unit' && mandate === null && !institution
}

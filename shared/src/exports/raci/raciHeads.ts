import { fitText, textWidth, wrapText } from '../../layout/index.ts'
import { type Letter, type LetterSet, type Level, letterFor } from '../../model/index.ts'
import { hairline, rect, words } from '../draw/shapes.ts'
import type { Markup } from '../draw/svg.ts'
import { chipColours, coloursOf, theme } from '../draw/theme.ts'
import { headLines, headsHeight, levelName, type Part, type RaciMap, size } from './raciMap.ts'
import type { RaciColumn } from './raciTable.ts'

/** The two head rows: whose the columns are, and the columns with their level, name and load. */
export function drawHeads(map: RaciMap, { columns }: Part, width: number): Markup[] {
  const { t, table, set } = map
  const bottom = headsHeight(map)
  const drawn: Markup[] = [
    rect(0.5, 0.5, width - 1, bottom - 0.5, { fill: theme.chrome, radius: 7 }),
    words(16, bottom - 12, t('exports.raci.rows'), { size: 12, weight: 600 }),
    words(map.nameWidth - 14, bottom - 12, String(table.activities), {
      size: 12,
      fill: theme.text3,
      anchor: 'end',
    }),
    hairline(0, bottom - 0.5, width, bottom - 0.5, theme.border2),
  ]
  for (const { from, count, value } of spans(columns, ({ owner, country }) => ownerOf(owner, country))) {
    const x = map.nameWidth + from * size.cell
    const room = count * size.cell - 8
    drawn.push(
      words(x + (count * size.cell) / 2, 18.5, fitText(value || '–', room, 12, 500), {
        size: 12,
        weight: 500,
        fill: theme.text2,
        anchor: 'middle',
      }),
      hairline(x, 0, x, size.owner, theme.border2),
    )
  }
  for (const { from, count, value } of spans(columns, ({ level }) => level)) {
    const x = map.nameWidth + from * size.cell
    const colours = coloursOf(value)
    const name = levelName(value, t)
    drawn.push(
      rect(x, size.owner, count * size.cell, size.level, { fill: colours.tint }),
      rect(x, size.owner, count * size.cell, 3, { fill: colours.edge }),
      words(x + (count * size.cell) / 2, size.owner + 12.5, fitText(name, count * size.cell - 4, 9.5, 600), {
        size: 9.5,
        weight: 600,
        fill: colours.text,
        anchor: 'middle',
      }),
      hairline(x, size.owner, x, bottom, theme.border),
    )
  }
  const most = Math.max(1, ...table.columns.map(({ letters }) => letters))
  columns.forEach((column, index) => {
    drawn.push(...drawColumnHead(column, map.nameWidth + index * size.cell, bottom, most, set))
  })
  const heading = t('exports.raci.total')
  const totalSize =
    Math.max(...heading.split(' ').map((word) => textWidth(word, 11))) > size.total - 6 ? 10 : 11
  const total = wrapText(heading, size.total - 6, totalSize)
  drawn.push(
    ...total.map((line, index) =>
      words(width - size.total / 2, bottom - 12 - (total.length - 1 - index) * 14, line, {
        size: totalSize,
        fill: theme.text2,
        anchor: 'middle',
      }),
    ),
  )
  return drawn
}

/** A name up the column, a bar for its letters (strongest first), and how many there are. */
function drawColumnHead(
  column: RaciColumn,
  x: number,
  bottom: number,
  most: number,
  set: LetterSet,
): Markup[] {
  const lines = headLines(column.short)
  const centre = x + size.cell / 2
  const barWidth = size.cell - 16
  const drawn: Markup[] = lines.map((line, index) =>
    words(centre + (index - (lines.length - 1) / 2) * 14 + 4.3, bottom - 28, line, {
      size: 12,
      weight: 600,
      italic: column.isFallback,
      turn: -90,
    }),
  )
  drawn.push(rect(x + 8, bottom - 20, barWidth, 4, { fill: '#e7e3dc', radius: 2 }))
  let at = x + 8
  const inOrder: readonly (Letter | undefined)[] = [
    letterFor('accountable', set),
    letterFor('responsible', set),
    letterFor('consulted', set),
  ]
  for (const letter of inOrder) {
    const count = letter ? (column.load.get(letter) ?? 0) : 0
    if (!letter || count === 0) continue
    const colours = chipColours(set.meanings[letter])
    const wide = (count / most) * barWidth
    drawn.push(
      rect(at, bottom - 20, Math.max(1, wide - 0.8), 4, {
        fill: set.meanings[letter] === 'consulted' ? colours.border : colours.ground,
      }),
    )
    at += wide
  }
  drawn.push(
    words(centre, bottom - 5, String(column.letters), { size: 11, fill: theme.text2, anchor: 'middle' }),
  )
  return drawn
}

function ownerOf(owner: string, country: string | null): string {
  const short = /\(([\p{Lu}\d][\p{L}\d.-]{1,11})\)\s*$/u.exec(owner)?.[1] ?? owner
  return [country, short].filter(Boolean).join(' · ')
}

/** Neighbours with the same value. */
function spans<Value extends string | Level | null>(
  columns: readonly RaciColumn[],
  shared: (column: RaciColumn) => Value,
): { readonly from: number; readonly count: number; readonly value: Value }[] {
  const found: { from: number; count: number; value: Value }[] = []
  columns.forEach((column, index) => {
    const value = shared(column)
    const last = found.at(-1)
    if (last && last.value === value) last.count += 1
    else found.push({ from: index, count: 1, value })
  })
  return found
}

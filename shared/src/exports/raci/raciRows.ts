import type { Translate } from '../../i18n/index.ts'
import { textWidth } from '../../layout/index.ts'
import { type LetterSet, letterFor } from '../../model/index.ts'
import { chip, chipWidth, hairline, rect, words } from '../draw/shapes.ts'
import { type Markup, svg } from '../draw/svg.ts'
import { chipColours, coloursOf, theme } from '../draw/theme.ts'
import { levelName, type Part, type RaciMap, size, type TableLine } from './raciMap.ts'
import type { RaciCell, RaciGroup, RaciRow } from './raciTable.ts'

/** The rows of a page under the heads of their groups, the rules between columns, and the loads at the end. */
export function drawLines(map: RaciMap, part: Part, top: number, width: number): Markup[] {
  const drawn: Markup[] = []
  let y = top
  for (const line of part.lines) {
    if ('group' in line) drawn.push(...drawGroup(line, y, width, map.t))
    else drawn.push(...drawRow(map, line, y, part, width), ...columnRules(map, part, y, y + line.height))
    y += line.height
  }
  return drawn
}

function drawGroup(
  { group, isContinued }: Extract<TableLine, { group: RaciGroup }>,
  y: number,
  width: number,
  t: Translate,
): Markup[] {
  const colours = coloursOf(group.level)
  const level = levelName(group.level, t)
  const name = isContinued ? t('exports.raci.continued', { name: level }) : level
  const area = group.area ? t(`common.area.${group.area}`) : t('exports.raci.noArea')
  const areaLeft = 16 + textWidth(name, 12, 600) + 8
  return [
    rect(0.5, y, width - 1, size.group, { fill: colours.band }),
    words(16, y + 18.5, name, { size: 12, weight: 600, fill: colours.text }),
    words(areaLeft, y + 18.5, area, { size: 12, fill: colours.text }),
    words(areaLeft + textWidth(area, 12) + 8, y + 18.5, String(group.rows.length), {
      size: 12,
      fill: theme.text3,
    }),
    hairline(0, y + size.group - 0.5, width, y + size.group - 0.5, theme.border),
  ]
}

function drawRow(
  map: RaciMap,
  { row, words: lines, height }: Extract<TableLine, { row: RaciRow }>,
  y: number,
  { columns }: Part,
  width: number,
): Markup[] {
  const { table, set } = map
  const top = y + (height - lines.length * 15) / 2
  const quiet = row.name?.isFallback !== false
  const last = lines.at(-1) ?? ''
  const first = columns[0] ? table.columns.indexOf(columns[0]) : 0
  return [
    ...lines.map((line, index) =>
      words(16, top + index * 15 + 11.5, line, {
        size: 12,
        italic: quiet,
        fill: quiet ? theme.text2 : theme.text,
      }),
    ),
    ...(row.name?.isFallback
      ? [
          words(
            16 + textWidth(last, 12) + 5,
            top + (lines.length - 1) * 15 + 11.5,
            row.name.lang.toUpperCase(),
            {
              size: 9,
              weight: 600,
              fill: theme.text3,
            },
          ),
        ]
      : []),
    ...columns.flatMap((_, index) => {
      const cell = row.cells[first + index]
      return cell ? drawCell(cell, map.nameWidth + (index + 0.5) * size.cell, y + height / 2, set) : []
    }),
    row.accountable === 1
      ? words(width - size.total / 2, y + height / 2 + 4.3, '1', {
          size: 12,
          weight: 600,
          fill: theme.ok,
          anchor: 'middle',
        })
      : wrongTotal(width - size.total / 2, y + height / 2, String(row.accountable), 24, 20, 12),
    hairline(0, y + height - 0.5, width, y + height - 0.5, theme.border),
  ]
}

/** The chips of a cell, smaller where there are more than two. */
function drawCell({ letters, binding }: RaciCell, centre: number, middle: number, set: LetterSet): Markup[] {
  if (letters.length === 0) return []
  const high = letters.length > 2 ? 15 : size.chip
  const gap = 2
  const widths = letters.map((letter) => chipWidth(high, letter))
  const wide = widths.reduce((sum, one) => sum + one, 0) + gap * (letters.length - 1)
  let x = centre - wide / 2
  const drawn = letters.map((letter, index) => {
    const mark = chip(x, middle - high / 2, high, letter, chipColours(set.meanings[letter]))
    x += (widths[index] ?? high) + gap
    return mark
  })
  return binding ? [...drawn, bindingMark(x - gap + 1, middle - high / 2 + 8)] : drawn
}

/** A consultation that binds: an exclamation mark after its letter. */
export function bindingMark(x: number, y: number): Markup {
  return words(x, y, '!', { size: 12, weight: 700 })
}

export function wrongTotal(
  centre: number,
  middle: number,
  total: string,
  width: number,
  height: number,
  fontSize: number,
): Markup {
  return svg('g', {}, [
    rect(centre - width / 2 + 0.5, middle - height / 2 + 0.5, width - 1, height - 1, {
      fill: theme.errorTint,
      stroke: theme.errorBorder,
      radius: 4,
    }),
    words(centre, middle + fontSize * 0.36, total, {
      size: fontSize,
      weight: 600,
      fill: theme.errorText,
      anchor: 'middle',
    }),
  ])
}

export function drawLoads(map: RaciMap, { columns }: Part, y: number, width: number): Markup[] {
  const { t, set, table } = map
  const accountable = letterFor('accountable', set)
  const middle = y + size.foot / 2
  const title = t('exports.raci.load')
  const x = 16 + textWidth(title, 12, 600) + 10
  const worded = t as (key: `common.letter.${string}`) => string
  const meaning = accountable ? worded(`common.letter.${set.id}.${accountable}`) : ''
  const total = table.columns.reduce((sum, column) => sum + column.accountable, 0)
  const number = (centre: number, value: number) =>
    words(centre, middle + 4.3, value === 0 ? '–' : String(value), {
      size: 12,
      weight: value === 0 ? 400 : 600,
      fill: value === 0 ? theme.text3 : theme.text,
      anchor: 'middle',
    })
  return [
    rect(0.5, y, width - 1, size.foot - 0.5, { fill: theme.chrome }),
    words(16, middle + 4.3, title, { size: 12, weight: 600 }),
    ...(accountable
      ? [
          chip(x, middle - 7.5, 15, accountable, chipColours('accountable')),
          ...(textWidth(meaning, 12) < map.nameWidth - x - 26
            ? [words(x + 20, middle + 4.3, meaning, { size: 12, fill: theme.text2 })]
            : []),
        ]
      : []),
    ...columns.map((column, index) => number(map.nameWidth + (index + 0.5) * size.cell, column.accountable)),
    number(width - size.total / 2, total),
  ]
}

/** Lines between columns: stronger where the owner changes. */
function columnRules({ nameWidth }: RaciMap, { columns }: Part, top: number, bottom: number): Markup[] {
  return columns.slice(1).map((column, index) => {
    const x = nameWidth + (index + 1) * size.cell
    const isEdge = columns[index]?.owner !== column.owner
    return hairline(x, top, x, bottom, isEdge ? theme.border2 : '#efece7')
  })
}

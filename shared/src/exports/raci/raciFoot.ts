import { textWidth } from '../../layout/index.ts'
import { legendItem } from '../draw/legend.ts'
import type { Foot, LegendItem } from '../draw/page.ts'
import { chip, chipWidth, words } from '../draw/shapes.ts'
import { chipColours, theme } from '../draw/theme.ts'
import { headLines, type RaciMap } from './raciMap.ts'
import { bindingMark, wrongTotal } from './raciRows.ts'
import type { RaciColumn } from './raciTable.ts'

/** The foot of a page: names that a head shortens, the signs in use, and the page's number. */
export function footOf(map: RaciMap, columns: readonly RaciColumn[], page: number, pages: number): Foot {
  const { t } = map
  const full = columns
    .filter(({ short, name }) => short !== name || headLines(short).at(-1)?.endsWith('…'))
    .map(({ short, name }) => (short === name ? name : `${short} = ${name}`))
  return {
    notes: full.length > 0 ? [`${t('exports.fullNames')}: ${full.join('; ')}`] : [],
    legendTitle: t('exports.legend.title'),
    legend: legendOf(map),
    page: t('exports.page', { page, pages }),
  }
}

/** The letters in use with their words, never a letter alone; then the other signs of this map. */
function legendOf({ table, set, t }: RaciMap): LegendItem[] {
  const rows = table.groups.flatMap((group) => group.rows)
  const cells = rows.flatMap((row) => row.cells)
  const used = new Set(cells.flatMap(({ letters }) => letters))
  const worded = t as (key: `common.letter.${string}`) => string
  const items = set.letters
    .filter((letter) => used.has(letter))
    .map((letter) =>
      legendItem(worded(`common.letter.${set.id}.${letter}`), chipWidth(15, letter), (x, y) =>
        chip(x, y + 0.5, 15, letter, chipColours(set.meanings[letter])),
      ),
    )
  if (cells.some(({ binding }) => binding))
    items.push(legendItem(t('common.binding'), 4, (x, y) => bindingMark(x, y + 12)))
  if (rows.some(({ accountable }) => accountable !== 1))
    items.push(
      legendItem(t('exports.legend.notOne'), 18, (x, y) => wrongTotal(x + 9, y + 8, '≠1', 18, 14, 9)),
    )
  const fallbacks = [...new Set(rows.flatMap(({ name }) => (name?.isFallback ? [name.lang] : [])))].sort()
  const tags = fallbacks.map((lang) => lang.toUpperCase()).join(', ')
  if (tags)
    items.push(
      legendItem(t('exports.legend.fallback'), textWidth(tags, 9, 600), (x, y) =>
        words(x, y + 12, tags, { size: 9, weight: 600, fill: theme.text3 }),
      ),
    )
  return items
}

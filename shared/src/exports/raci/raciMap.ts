import type { Translate } from '../../i18n/index.ts'
import { textWidth, wrapText } from '../../layout/index.ts'
import type { LetterSet, Level } from '../../model/index.ts'
import type { ExportInput } from '../exportInput.ts'
import { type RaciColumn, type RaciGroup, type RaciRow, type RaciTable, raciTable } from './raciTable.ts'

/** The measures of the map, in pixels. */
export const size = {
  name: 292,
  cell: 56,
  total: 72,
  owner: 28,
  level: 16,
  group: 28,
  row: 34,
  foot: 34,
  chip: 24,
}

/** The map with what its measures depend on. */
export interface RaciMap {
  readonly table: RaciTable
  readonly set: LetterSet
  readonly t: Translate
  /** The column of the activities: wider where there are few others. */
  readonly nameWidth: number
  /** The height of the heads with the columns' names. */
  readonly nameHeight: number
}

/** One line of the table: the head of a group, or a row. */
export type TableLine =
  | { readonly group: RaciGroup; readonly isContinued: boolean; readonly height: number }
  | { readonly row: RaciRow; readonly words: readonly string[]; readonly height: number }

/** What one page shows. */
export interface Part {
  readonly columns: readonly RaciColumn[]
  readonly lines: readonly TableLine[]
  /** The loads of the columns stand below their last row. */
  readonly isLast: boolean
}

/** The map of a design; `widthFor` says how wide the column of activities may be. */
export function mapOf(
  { design, translator: { t, lang } }: ExportInput,
  widthFor: (columns: number) => number,
): RaciMap {
  const table = raciTable(design, lang, t)
  const longest = Math.max(0, ...table.columns.flatMap(({ short }) => headLines(short).map(headWidth)))
  return {
    table,
    set: design.letterSet,
    t,
    nameWidth: Math.min(Math.max(size.name, widthFor(table.columns.length)), 640),
    nameHeight: Math.max(56, Math.ceil(longest) + 12),
  }
}

/** A column's name as it stands up its head. */
export function headLines(name: string): string[] {
  return wrapText(name, 118, 12, 600, 3)
}

function headWidth(line: string): number {
  return textWidth(line, 12, 600)
}

export function headsHeight({ nameHeight }: RaciMap): number {
  return size.owner + size.level + nameHeight + 22
}

export function tableWidth({ nameWidth }: RaciMap, columns: number): number {
  return nameWidth + columns * size.cell + size.total
}

export function tableHeight(map: RaciMap, { lines, isLast }: Part): number {
  const rows = lines.reduce((sum, line) => sum + line.height, 0)
  return headsHeight(map) + Math.max(rows, 40) + (isLast ? size.foot : 0)
}

export function linesOf({ table, nameWidth, t }: RaciMap): TableLine[] {
  return table.groups.flatMap((group) => [
    { group, isContinued: false, height: size.group },
    ...group.rows.map((row) => {
      const tag = row.name?.isFallback ? textWidth(row.name.lang.toUpperCase(), 9, 600) + 6 : 0
      const lines = wrapText(row.name?.value ?? t('common.unnamed.activity'), nameWidth - 30 - tag, 12)
      return { row, words: lines, height: Math.max(size.row, lines.length * 15 + 8) }
    }),
  ])
}

export function levelName(level: Level | null, t: Translate): string {
  return level ? t(`common.level.${level}`) : t('exports.raci.noLevel')
}

import Papa from 'papaparse'
import type { Letter, LetterSet } from '../../model/index.ts'
import type { ExportInput } from '../exportInput.ts'
import { type RaciCell, raciTable } from './raciTable.ts'

/**
 * The map as a table for spreadsheets: one row an activity, one column a holder. Cells that a spreadsheet
 * would take for a formula begin with an apostrophe, so that what people wrote is never carried out.
 */
export function raciCsv({ design, translator: { t, lang } }: ExportInput): string {
  const table = raciTable(design, lang, t)
  const head = [
    t('exports.raci.level'),
    t('exports.raci.area'),
    t('exports.raci.rows'),
    ...table.columns.map(({ name, owner }) => (owner ? `${name} (${owner})` : name)),
    t('exports.raci.total'),
  ]
  const rows = table.groups.flatMap(({ level, area, rows }) =>
    rows.map(({ name, cells, accountable }) => [
      level ? t(`common.level.${level}`) : '',
      area ? t(`common.area.${area}`) : '',
      name?.value ?? t('common.unnamed.activity'),
      ...cells.map((cell) => written(cell, design.letterSet)),
      accountable,
    ]),
  )
  // The mark at the beginning lets spreadsheets see that this is UTF-8.
  return `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}

const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** `R/A`, and `C!` for a consultation that binds: as the map itself copies to the clipboard. */
function written({ letters, binding }: RaciCell, set: LetterSet): string {
  const mark = (letter: Letter) => (binding && set.meanings[letter] === 'consulted' ? `${letter}!` : letter)
  return letters.map(mark).join('/')
}

import type { Letter, LetterSet } from '../../model/index.ts'
import { writeTable } from '../csvTable.ts'
import type { ExportInput } from '../exportInput.ts'
import { type RaciCell, raciTable } from './raciTable.ts'

/** The map as a table for spreadsheets: one row an activity, one column a holder. */
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
  return writeTable([head, ...rows])
}

/** `R/A`, and `C!` for a consultation that binds: as the map itself copies to the clipboard. */
function written({ letters, binding }: RaciCell, set: LetterSet): string {
  const mark = (letter: Letter) => (binding && set.meanings[letter] === 'consulted' ? `${letter}!` : letter)
  return letters.map(mark).join('/')
}

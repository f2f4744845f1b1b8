import Papa from 'papaparse'
import { type ImportFaults, importLimits, type Table, tidy } from './table.ts'

/** Reads separated text: CSV with commas, semicolons or bars, or what spreadsheets put on the clipboard. */
export function readDelimited(text: string, faults: ImportFaults): Table | undefined {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    // One row more than the bound is enough to know.
    preview: importLimits.rows + 1,
    skipEmptyLines: false,
  })
  return tableOf('', data, faults)
}

/** The separator that splits the first lines into the most columns, evenly. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 50_000)
  const declared = /^sep=(.)\r?\n/i.exec(head)
  if (declared) return declared[1] as string
  let best = { separator: ',', score: 0 }
  for (const separator of ['\t', ';', ',', '|']) {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: 30 })
    const widths = data.map((row) => row.length).filter((width) => width > 1)
    const usual = mostCommon(widths)
    const score = widths.filter((width) => width === usual).length * Math.min(usual, 50)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** Rows of cells as a table, within bounds and without the blank rows and columns around them. */
export function tableOf(
  name: string,
  cells: readonly (readonly unknown[])[],
  faults: ImportFaults,
): Table | undefined {
  if (cells.length > importLimits.rows) {
    faults.add('tooManyRows', {}, { limit: importLimits.rows })
    return undefined
  }
  const rows: string[][] = []
  for (const [index, row] of cells.entries()) {
    if (row.length > importLimits.columns) {
      faults.add('tooManyColumns', { row: index + 1 }, { limit: importLimits.columns })
      return undefined
    }
    const texts = row.map((cell) => tidy(shownAs(cell)))
    const long = texts.findIndex((text) => text.length > longestCell)
    if (long >= 0) faults.add('cellTooLong', { row: index + 1, column: long + 1 }, { limit: longestCell })
    rows.push(texts)
  }
  // `sep=;` tells a spreadsheet how to read the file and says nothing itself.
  if (/^sep=.?$/i.test(rows[0]?.join('') ?? '')) rows[0] = []
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  return { name: tidy(name), rows }
}

const longestCell = 10_000

function shownAs(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

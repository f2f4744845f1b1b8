import Papa from 'papaparse'

/**
 * A table for spreadsheets. Cells that a spreadsheet would take for a formula begin with an apostrophe, so that
 * what people wrote is never carried out. The mark at the beginning lets spreadsheets see that this is UTF-8.
 */
export function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(rows as (string | number)[][], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}

const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

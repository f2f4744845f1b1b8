import type { messages } from '../i18n/en/index.ts'
import type { Translator } from '../i18n/index.ts'

/** What a sheet says, before anyone asks what it means: rows of cells, each the text that it shows. */
export interface Table {
  /** The name of the sheet; empty for text, which has none. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** What can be wrong with a file or a table; worded under `imports.faults`. */
export type ImportFaultKey = keyof (typeof messages)['imports']['faults']

/** One thing that cannot be read, and where: rows and columns are counted from 1, as spreadsheets show them. */
export interface ImportFault {
  readonly key: ImportFaultKey
  readonly row?: number
  readonly column?: number
  readonly data: Readonly<Record<string, string | number>>
}

/** The bounds of what is read. */
export const importLimits = {
  /** Bytes of a file. */
  bytes: 16 * 1024 * 1024,
  /** Bytes that a workbook may unpack to. */
  unpacked: 128 * 1024 * 1024,
  rows: 100_000,
  columns: 1_000,
  /** The most faults that are told; the others are counted. */
  faults: 100,
} as const

/** The letters of a column, as spreadsheets name it: 1 → A, 28 → AB. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** Keeps the first faults and counts all. */
export class ImportFaults {
  readonly first: ImportFault[] = []
  count = 0

  add(
    key: ImportFaultKey,
    place: { row?: number; column?: number } = {},
    data: ImportFault['data'] = {},
  ): void {
    this.count += 1
    if (this.first.length < importLimits.faults) this.first.push({ key, ...place, data })
  }
}

/** Cells as they are compared and shown: one kind of space, no invisible signs, no blanks around. */
export function tidy(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** A fault in one line, with its place, in the reader's language: `row 3, column C: …`. */
export function wordImportFault({ key, row, column, data }: ImportFault, { t }: Translator): string {
  const words = t(`imports.faults.${key}`, data)
  if (row === undefined) return words
  const place = column ? t('imports.place', { row, column: columnName(column) }) : t('imports.row', { row })
  return `${place}: ${words}`
}

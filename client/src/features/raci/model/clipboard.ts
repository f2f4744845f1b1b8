import { inSetOrder, type Letter, type LetterSet, normalised } from 'shared/model'
import type { CellContent } from './cells.ts'

/** Writes cells as a spreadsheet takes them: `A/R`, and `C!` for a consultation that binds. */
export function writeTable(cells: readonly (readonly CellContent[])[], set: LetterSet): string {
  return cells.map((row) => row.map((cell) => writeCell(cell, set)).join('\t')).join('\n')
}

export function writeCell({ letters, binding }: CellContent, set: LetterSet): string {
  return inSetOrder(letters, set)
    .map((letter) => (binding && set.meanings[letter] === 'consulted' ? `${letter}!` : letter))
    .join('/')
}

/** A cell of a pasted table that says nothing in this letter set, counted from 1. */
export interface Misread {
  readonly row: number
  readonly column: number
  readonly words: string
}

/** The rows and cells of tab-separated text, as spreadsheets put it on the clipboard. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  // Spreadsheets end the last row with a line break, which is no row.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows
}

/**
 * Reads cells: letters apart or together (`A/R`, `R, A`, `RA`, `A + R`), `C!`, or the reader's words for them.
 * Where one of them cannot be read nothing is, so that a table is never half pasted.
 */
export function readCells(
  table: readonly (readonly string[])[],
  set: LetterSet,
  words: ReadonlyMap<string, Letter>,
): { readonly cells: readonly (readonly CellContent[])[] } | { readonly misread: readonly Misread[] } {
  const misread: Misread[] = []
  const cells = table.map((row, rowIndex) =>
    row.map((written, columnIndex) => {
      const content = readCell(written, set, words)
      if (!content) misread.push({ row: rowIndex + 1, column: columnIndex + 1, words: written })
      return content ?? { letters: [], binding: false }
    }),
  )
  return misread.length > 0 ? { misread } : { cells }
}

export function readCell(
  written: string,
  set: LetterSet,
  words: ReadonlyMap<string, Letter>,
): CellContent | undefined {
  const bare = written.trim()
  if (bare === '' || /^[-–—.·]$/.test(bare)) return { letters: [], binding: false }
  const letters: Letter[] = []
  let binding = false
  for (const part of bare.split(/[/,;+&|\s]+/).filter(Boolean)) {
    const isBinding = part.endsWith('!')
    const found = lettersIn(isBinding ? part.slice(0, -1) : part, set)
    if (!found) return ofWords(bare, words)
    letters.push(...found)
    binding ||= isBinding
  }
  return { letters: inSetOrder(letters, set), binding }
}

function ofWords(written: string, words: ReadonlyMap<string, Letter>): CellContent | undefined {
  const letters: Letter[] = []
  for (const part of written.split(/[/,;+&|]+/)) {
    const letter = words.get(normalised(part))
    if (!letter) return undefined
    letters.push(letter)
  }
  return { letters, binding: false }
}

/** `R`, `Si`, or several run together (`AR`). */
function lettersIn(part: string, set: LetterSet): Letter[] | undefined {
  const exact = set.letters.find((letter) => letter.toUpperCase() === part.toUpperCase())
  if (exact) return [exact]
  if (part.length > 3) return undefined
  const found: Letter[] = []
  for (const sign of part.toUpperCase()) {
    const letter = set.letters.find((one) => one === sign)
    if (!letter) return undefined
    found.push(letter)
  }
  return found.length > 0 ? found : undefined
}

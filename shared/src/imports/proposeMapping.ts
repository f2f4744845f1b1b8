import {
  type Design,
  type Lang,
  type LetterSetId,
  letterSetIds,
  letterSets,
  type Meaning,
} from '../model/index.ts'
import type { ColumnUse, MappedColumn, Mapping, SheetKind } from './mapping.ts'
import { type LetterSpelling, meaningOf, readLetters } from './readLetters.ts'
import type { Table } from './table.ts'
import { readHeading } from './words/headings.ts'
import { languageOf, readActivityKind, readArea, readLevel, readScope } from './words/vocabulary.ts'

/** Enough to see the form of a table. */
const looked = 2_000

/**
 * How a table most likely wants to be read: a matrix of letters, a table with the names of those responsible,
 * accountable and so on, or a list of bodies. A design that has activities keeps its letter set.
 * Where people say which kind of sheet it is, it is read as that.
 */
export function proposeMapping(
  table: Table,
  design: Design | undefined,
  lang: Lang,
  kind?: SheetKind,
): Mapping {
  const rows = table.rows.slice(0, looked)
  const letterSet = design && design.activities.length > 0 ? design.letterSet.id : letterSetOf(rows)
  const spelling: LetterSpelling = { set: letterSets[letterSet], both: 'responsible' }
  const map =
    kind === 'bodies'
      ? undefined
      : (findWho(rows, spelling) ?? findMatrix(rows, spelling) ?? findHeadedMatrix(rows))
  const found = map ?? findBodies(rows)
  if (kind === 'raci' && !map)
    Object.assign(found, { kind, columns: found.columns.map(() => ({ use: 'ignore' })) })
  return { ...found, letterSet, lang: languageIn(rows, found, design, lang) }
}

type Found = Pick<Mapping, 'kind' | 'heads' | 'firstRow' | 'columns'>

/** The first letter set that reads the most of what looks like letters. */
function letterSetOf(rows: readonly (readonly string[])[]): LetterSetId {
  const cells = rows.flat().filter((cell) => cell !== '' && cell.length <= 8)
  let best: { id: LetterSetId; read: number } = { id: 'raci', read: 0 }
  for (const id of letterSetIds) {
    const spelling: LetterSpelling = { set: letterSets[id], both: 'responsible' }
    const read = cells.filter((cell) => holdsLetters(cell, spelling)).length
    // What only numbers a driver, an approver and so on is read by a set that has them all.
    if (read > best.read) best = { id, read }
  }
  return best.id
}

function holdsLetters(cell: string, spelling: LetterSpelling): boolean {
  return cell !== '' && cell.length <= 60 && (readLetters(cell, spelling)?.letters.length ?? 0) > 0
}

function findMatrix(rows: readonly (readonly string[])[], spelling: LetterSpelling): Found | undefined {
  const width = widthOf(rows)
  const isLetter = rows.map((row) => row.map((cell) => holdsLetters(cell, spelling)))
  // A row of letters under headings has words before them; a legend of letters has them after.
  const isData = (index: number) => {
    const row = rows[index] as readonly string[]
    const first = row.findIndex((cell) => cell !== '')
    return first >= 0 && !isLetter[index]?.[first] && (isLetter[index]?.some(Boolean) ?? false)
  }
  const indexes = [...rows.keys()]
  const heads = headsAbove(rows, indexes.find(isData) ?? -1, isLetter)
  if (!heads) return undefined
  const body = indexes.slice(heads.firstRow)
  const headings = readHeads(rows, heads.heads, width)
  const uses: (ColumnUse | undefined)[] = headings.map(({ last }) => readHeading(last).use)
  const isHolder = (column: number) => {
    const cells = body.map((index) => rows[index]?.[column] ?? '').filter(Boolean)
    const letters = body.filter((index) => isLetter[index]?.[column]).length
    return letters > 0 && letters / cells.length >= 0.5
  }
  const holders = [...uses.keys()].filter(isHolder)
  if (holders.length === 0) return undefined
  const activity = activityColumn(rows, heads.firstRow, uses, holders)
  if (activity === undefined) return undefined
  const [first, last] = [holders[0] as number, holders.at(-1) as number]
  const columns = headings.map(({ last: heading, upper }, column): MappedColumn => {
    const use = uses[column]
    const { lang } = readHeading(heading)
    if (column === activity || (use === 'activity' && lang)) return { use: 'activity', lang }
    if (holders.includes(column)) return { use: 'holder' }
    const cells = body.map((index) => rows[index]?.[column] ?? '').filter(Boolean)
    if (use && rowUses.has(use) && use !== 'activity') return { use }
    const isEmpty = cells.length === 0
    if (isEmpty && heading && !use && column > first && column < last + 2) return { use: 'holder' }
    if (upper === '' && heading === '' && isEmpty) return { use: 'ignore' }
    return { use: useByContent(cells) ?? 'ignore' }
  })
  return { kind: 'raci', ...heads, columns: onePerUse(columns) }
}

const rowUses: ReadonlySet<ColumnUse> = new Set([
  'key',
  'activity',
  'level',
  'area',
  'activityKind',
  'scope',
  'total',
])

/** A table under a heading for activities whose cells say no letters: which ones, people are told. */
function findHeadedMatrix(rows: readonly (readonly string[])[]): Found | undefined {
  const head = rows.slice(0, 30).findIndex((row) => row.some((cell) => readHeading(cell).use === 'activity'))
  const row = rows[head]
  if (!row || filled(row) < 2) return undefined
  const uses = row.map((cell) => (cell ? (readHeading(cell).use ?? 'holder') : 'ignore'))
  const columns = uses.map(
    (use): MappedColumn => ({ use: use === 'holder' || rowUses.has(use) ? use : 'ignore' }),
  )
  return { kind: 'raci', heads: [head], firstRow: head + 1, columns: onePerUse(columns) }
}

/** The headings over the first row of letters: the last row above it with several words, and one more over that. */
function headsAbove(
  rows: readonly (readonly string[])[],
  firstData: number,
  isLetter: readonly (readonly boolean[])[],
): Pick<Found, 'heads' | 'firstRow'> | undefined {
  if (firstData < 0) return undefined
  const under = isLetter[firstData]?.flatMap((is, column) => (is ? [column] : [])) ?? []
  const over = (index: number) => under.filter((column) => rows[index]?.[column]).length
  let head = firstData - 1
  while (head >= 0 && over(head) === 0) head -= 1
  if (head < 0) return { heads: [], firstRow: firstData }
  const hasUpper = head > 0 && over(head - 1) > 0 && filled(rows[head - 1]) > 1
  return { heads: hasUpper ? [head - 1, head] : [head], firstRow: head + 1 }
}

/** The headings of each column; the upper one runs on over the cells that were merged with it. */
export function readHeads(
  rows: readonly (readonly string[])[],
  heads: readonly number[],
  width: number,
): { readonly last: string; readonly upper: string }[] {
  const lastRow = rows[heads.at(-1) ?? -1] ?? []
  const upperRow = heads.length > 1 ? (rows[heads[0] as number] ?? []) : []
  let running = ''
  return Array.from({ length: width }, (_, column) => {
    if (upperRow[column]) running = upperRow[column]
    const last = lastRow[column] ?? ''
    // A heading merged over both rows stands in the upper one.
    if (!last) return { last: upperRow[column] ?? '', upper: '' }
    return { last, upper: running }
  })
}

function activityColumn(
  rows: readonly (readonly string[])[],
  firstRow: number,
  uses: readonly (ColumnUse | undefined)[],
  holders: readonly number[],
): number | undefined {
  const free = [...uses.keys()].filter((column) => !holders.includes(column))
  const named = free.filter((column) => uses[column] === 'activity')
  const candidates =
    named.length > 0 ? named : free.filter((column) => !uses[column] || uses[column] === 'name')
  const lengths = candidates.map((column) => {
    const cells = rows.slice(firstRow).map((row) => row[column] ?? '')
    return { column, length: cells.reduce((sum, cell) => sum + Math.min(cell.length, 120), 0) }
  })
  const [best] = lengths.sort((a, b) => b.length - a.length || a.column - b.column)
  return best && best.length > 0 ? best.column : undefined
}

function useByContent(cells: readonly string[]): ColumnUse | undefined {
  const reads = (reader: (words: string) => unknown) =>
    cells.length > 0 && cells.filter((cell) => reader(cell) !== undefined).length / cells.length >= 0.8
  if (reads(readLevel)) return 'level'
  if (reads(readArea)) return 'area'
  if (reads(readActivityKind)) return 'activityKind'
  if (reads(readScope)) return 'scope'
  return undefined
}

/** A use that only one column can have stays with the first one; names may stand in several languages. */
function onePerUse(columns: readonly MappedColumn[]): MappedColumn[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    if (['holder', 'ignore', 'total'].includes(column.use) || column.use.startsWith('who-')) return column
    const mark = `${column.use} ${column.lang ?? ''}`
    if (taken.has(mark)) return { use: 'ignore' }
    taken.add(mark)
    return column
  })
}

/** `Activity | Responsible | Accountable | Consulted | Informed`, with names in the cells. */
function findWho(rows: readonly (readonly string[])[], spelling: LetterSpelling): Found | undefined {
  const width = widthOf(rows)
  for (const [index, row] of rows.slice(0, 30).entries()) {
    const meanings = row.map((cell) => headMeaning(cell))
    if (new Set(meanings.filter(Boolean)).size < 2) continue
    const uses = Array.from({ length: width }, (_, column): ColumnUse | undefined => {
      const meaning = meanings[column]
      return meaning ? `who-${meaning}` : readHeading(row[column] ?? '').use
    })
    const who = [...uses.keys()].filter((column) => uses[column]?.startsWith('who-'))
    // A row of letters in words, in a map of letters, has more of them below.
    const below = rows.slice(index + 1).flatMap((one) => who.map((column) => one[column] ?? ''))
    const cells = below.filter(Boolean)
    const readable = cells.filter((cell) => readLetters(cell, spelling) !== undefined).length
    if (cells.length === 0 || readable > cells.length / 2) continue
    const activity = activityColumn(rows, index + 1, uses, who)
    if (activity === undefined) continue
    const columns = uses.map((use, column): MappedColumn => {
      if (column === activity) return { use: 'activity', lang: readHeading(row[column] ?? '').lang }
      return {
        use: use && (rowUses.has(use) || use.startsWith('who-')) && use !== 'activity' ? use : 'ignore',
      }
    })
    return { kind: 'raci', heads: [index], firstRow: index + 1, columns: onePerUse(columns) }
  }
  return undefined
}

/** `Responsible`, `Responsable (R)`, or the letter alone. */
function headMeaning(heading: string): Meaning | undefined {
  const bare = heading
    .replace(/[([]\s*\p{L}{1,2}\s*[)\]]/gu, '')
    .replace(/^\p{L}\s*[-–:=]\s*/u, '')
    .trim()
  if (bare.length === 0 || bare.length > 60) return undefined
  if (bare.length <= 2) return letterSets.rasci.meanings[bare.toUpperCase() as 'R']
  return meaningOf(bare, 'responsible')
}

function findBodies(rows: readonly (readonly string[])[]): Found {
  const width = widthOf(rows)
  const head = rows.slice(0, 30).findIndex((row) => row.some((cell) => readHeading(cell).use === 'name'))
  const columns = Array.from({ length: width }, (_, column): MappedColumn => {
    const { use, lang } = readHeading(head < 0 ? '' : (rows[head]?.[column] ?? ''))
    return { use: use && bodyUses.has(use) ? use : 'ignore', lang: use === 'name' ? lang : undefined }
  })
  if (head < 0 && columns[0]) columns[0] = { use: 'name' }
  return { kind: 'bodies', heads: head < 0 ? [] : [head], firstRow: head + 1, columns: onePerUse(columns) }
}

const bodyUses: ReadonlySet<ColumnUse> = new Set([
  'name',
  'acronym',
  'key',
  'superior',
  'level',
  'bodyKind',
  'mandate',
  'country',
  'institution',
  'person',
  'instrument',
])

function languageIn(
  rows: readonly (readonly string[])[],
  { columns, heads }: Found,
  design: Design | undefined,
  lang: Lang,
): Lang {
  const named = columns.findIndex(({ use }) => use === 'activity' || use === 'name')
  const stated = columns[named]?.lang
  const told = stated ?? languageOf(rows.slice(heads[0] ?? 0).map((row) => row[named] ?? ''))
  if (told && (!design || design.languages.includes(told))) return told
  return !design || design.languages.includes(lang) ? lang : (design.languages[0] as Lang)
}

export function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0)
}

function filled(row: readonly string[] | undefined): number {
  return row?.filter(Boolean).length ?? 0
}

import {
  type ActivityKind,
  type Area,
  type Lang,
  type Letter,
  type Level,
  letterFor,
  letterSets,
  type Meaning,
  normalised,
  type Scope,
} from '../model/index.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { readHeads, widthOf } from './proposeMapping.ts'
import { bothIn, type CellReading, readLetters } from './readLetters.ts'
import type { ImportFaultKey, ImportFaults, Table } from './table.ts'
import { readActivityKind, readArea, readLevel, readScope } from './words/vocabulary.ts'

/** Somebody with letters, as the sheet names them. */
export interface SheetHolder {
  readonly name: string
  /** What stands over the name: a country or an institution. Empty where nothing does. */
  readonly owner: string
}

export interface SheetActivity {
  /** Counted from 1, as the spreadsheet shows it. */
  readonly row: number
  readonly key: string | undefined
  /** The name per language. */
  readonly name: ReadonlyMap<Lang, string>
  readonly level: Level | undefined
  readonly coreArea: Area | 'all' | undefined
  readonly kind: ActivityKind | undefined
  readonly scope: Scope | undefined
  /** What each holder has, empty cells left out. By the index of the holder. */
  readonly cells: ReadonlyMap<number, CellReading>
}

export interface RaciSheet {
  readonly holders: readonly SheetHolder[]
  readonly activities: readonly SheetActivity[]
}

/** Reads a table as a map of activities and holders. What cannot be read is a fault with its place. */
export function readRaciSheet(table: Table, mapping: Mapping, faults: ImportFaults): RaciSheet {
  return new RaciReader(table, mapping, faults).read()
}

const legend =
  /^(?:fuente|source|fonte|nota|notas|note|notes|legend|leyenda|legenda|legende)\b|^\p{L}{1,2}\s*[=:–-]\s*\p{L}/iu

class RaciReader {
  readonly #table: Table
  readonly #mapping: Mapping
  readonly #faults: ImportFaults
  readonly #spelling
  readonly #holders: SheetHolder[] = []
  readonly #holderOf = new Map<string, number>()
  /** Column → holder. */
  readonly #columns = new Map<number, number>()

  constructor(table: Table, mapping: Mapping, faults: ImportFaults) {
    this.#table = table
    this.#mapping = mapping
    this.#faults = faults
    const body = table.rows.slice(mapping.firstRow)
    const lettered = mapping.columns.flatMap(({ use }, column) => (use === 'holder' ? [column] : []))
    const cells = body.flatMap((row) => lettered.map((column) => row[column] ?? ''))
    this.#spelling = { set: letterSets[mapping.letterSet], both: bothIn(cells) }
  }

  read(): RaciSheet {
    this.#readHolders()
    if (this.#columnOf('activity') < 0) this.#faults.add('noNames')
    else if (this.#holders.length === 0 && !this.#mapping.columns.some(({ use }) => use.startsWith('who-')))
      this.#faults.add('noHolders')
    const activities = this.#faults.count === 0 ? this.#readRows() : []
    if (this.#faults.count === 0 && activities.length === 0) this.#faults.add('empty')
    return { holders: this.#holders, activities }
  }

  #readHolders(): void {
    const { columns, heads } = this.#mapping
    const headings = readHeads(this.#table.rows, heads, widthOf(this.#table.rows))
    for (const [column, { use }] of columns.entries()) {
      if (use !== 'holder') continue
      const { last, upper } = headings[column] ?? { last: '', upper: '' }
      const place = { row: (heads.at(-1) ?? 0) + 1, column: column + 1 }
      if (!last) {
        this.#faults.add('nameMissing', place)
        continue
      }
      if (this.#holderOf.has(holderKey(last, upper))) {
        this.#faults.add('sameColumn', place, { name: last })
        continue
      }
      this.#columns.set(column, this.#holder(last, upper))
    }
  }

  #holder(name: string, owner: string): number {
    const key = holderKey(name, owner)
    const known = this.#holderOf.get(key)
    if (known !== undefined) return known
    this.#holders.push({ name, owner })
    this.#holderOf.set(key, this.#holders.length - 1)
    return this.#holders.length - 1
  }

  #readRows(): SheetActivity[] {
    const { firstRow } = this.#mapping
    const { rows } = this.#table
    const name = this.#columnOf('activity')
    const filling = this.#filledDown()
    const activities: SheetActivity[] = []
    let section: Section = {}
    const keys = new Map<string, number>()
    for (let index = firstRow; index < rows.length; index += 1) {
      const row = rows[index] as readonly string[]
      if (row.every((cell) => cell === '') || this.#repeatsHeads(row)) continue
      if (this.#isLegend(row)) continue
      if (this.#isSection(index)) {
        section = sectionOf(row[name] || (row.findLast(Boolean) ?? ''), section)
        continue
      }
      for (const column of filling.keys()) if (row[column]) filling.set(column, row[column])
      const activity = this.#readRow(index, row, section, filling)
      if (!activity) continue
      if (!row[name] && activity.cells.size === 0) continue
      const mark = activity.key
        ? `key ${activity.key}`
        : `name ${normalised(row[name] ?? '')} ${activity.level ?? ''} ${activity.coreArea ?? ''}`
      const before = keys.get(mark)
      if (before !== undefined)
        this.#fault(
          activity.key ? 'sameKey' : 'sameName',
          index,
          activity.key ? this.#columnOf('key') : name,
          {
            value: activity.key ?? row[name] ?? '',
            other: before,
          },
        )
      else keys.set(mark, activity.row)
      activities.push(activity)
    }
    return activities
  }

  #readRow(
    index: number,
    row: readonly string[],
    section: Section,
    filling: ReadonlyMap<number, string>,
  ): SheetActivity | undefined {
    const cells = new Map<number, CellReading>()
    const name = new Map<Lang, string>()
    const stated: {
      key?: string
      level?: Level
      coreArea?: Area | 'all'
      kind?: ActivityKind
      scope?: Scope
    } = {}
    for (const [column, { use, lang }] of this.#mapping.columns.entries()) {
      const words = row[column] || filling.get(column) || ''
      if (!words) continue
      const read = <Value>(reader: (words: string) => Value | undefined, fault: ImportFaultKey) => {
        const value = reader(words)
        if (value === undefined) this.#fault(fault, index, column, { value: shortened(words) })
        return value
      }
      if (use === 'activity') name.set(lang ?? this.#mapping.lang, words.replace(/\s+/g, ' '))
      else if (use === 'key') stated.key = words
      else if (use === 'level') Object.assign(stated, { level: read(readLevel, 'unreadLevel') })
      else if (use === 'area') Object.assign(stated, { coreArea: read(readArea, 'unreadArea') })
      else if (use === 'activityKind')
        Object.assign(stated, { kind: read(readActivityKind, 'unreadActivityKind') })
      else if (use === 'scope') Object.assign(stated, { scope: read(readScope, 'unreadScope') })
      else if (use === 'holder') this.#readCell(index, column, words, cells)
      else if (use.startsWith('who-')) this.#readWho(words, use.slice(4) as Meaning, cells)
    }
    if (name.size === 0) {
      if (cells.size > 0) this.#fault('nameMissing', index, this.#columnOf('activity'), {})
      return undefined
    }
    return {
      row: index + 1,
      key: stated.key,
      name,
      level: stated.level ?? section.level,
      coreArea: stated.coreArea ?? section.coreArea,
      kind: stated.kind ?? section.kind,
      scope: stated.scope,
      cells,
    }
  }

  #readCell(index: number, column: number, words: string, cells: Map<number, CellReading>): void {
    const holder = this.#columns.get(column)
    if (holder === undefined) return
    const reading = readLetters(words, this.#spelling)
    if (!reading) this.#fault('unreadLetters', index, column, { value: shortened(words) })
    else if (reading.letters.length > 0) cells.set(holder, reading)
  }

  /** Names apart by line breaks, semicolons, commas or slashes, each with the letter of the column. */
  #readWho(words: string, meaning: Meaning, cells: Map<number, CellReading>): void {
    const { set } = this.#spelling
    const letter = letterFor(meaning, set)
    if (!letter) return
    const names = words
      .split(/[\n;]+|,\s+(?=\p{Lu})|\s\/\s/u)
      .map((one) => one.replace(/^[-•*]\s*/, '').trim())
    for (const name of names.filter((one) => one && !/^[-–—]$|^n\/?a$/i.test(one))) {
      const holder = this.#holder(name, '')
      const before: readonly Letter[] = cells.get(holder)?.letters ?? []
      cells.set(holder, { letters: [...new Set([...before, letter])], binding: false, note: undefined })
    }
  }

  /**
   * A row with nothing but one text, over rows with letters: what the rows below have in common. One with a
   * number of its own is such a heading only where the next number lies below it, as `1.1` does below `1`.
   */
  #isSection(index: number): boolean {
    const { rows } = this.#table
    const row = rows[index] as readonly string[]
    const keyColumn = this.#columnOf('key')
    const key = (row[keyColumn] ?? '').replace(/[.)]+$/, '')
    const words = row.filter((cell, column) => cell !== '' && column !== keyColumn).length
    if (words > 1 || filledIn(row) === 0 || this.#lettersIn(row)) return false
    for (let next = index + 1; next < rows.length; next += 1) {
      const below = rows[next] as readonly string[]
      if (this.#lettersIn(below)) {
        const nextKey = below[keyColumn] ?? ''
        return (
          words === 0 || key === '' || (nextKey.startsWith(key) && /^[.\-_)]/.test(nextKey.slice(key.length)))
        )
      }
      if (filledIn(below) > 2) return false
    }
    return false
  }

  #lettersIn(row: readonly string[]): boolean {
    return this.#mapping.columns.some(
      ({ use }, column) => (use === 'holder' || use.startsWith('who-')) && (row[column] ?? '') !== '',
    )
  }

  /** What stands under a table to explain it: `R = Responsible`, a source, a note. */
  #isLegend(row: readonly string[]): boolean {
    const first = row.find(Boolean) ?? ''
    const isLetter = first.length <= 2 && (readLetters(first, this.#spelling)?.letters.length ?? 0) > 0
    return (
      (filledIn(row) <= 2 && legend.test(first)) || (isLetter && row[this.#columnOf('activity')] === first)
    )
  }

  /** Headings that a long sheet shows again. */
  #repeatsHeads(row: readonly string[]): boolean {
    const head = this.#table.rows[this.#mapping.heads.at(-1) ?? -1]
    return (
      head !== undefined && filledIn(head) > 1 && head.every((cell, column) => cell === (row[column] ?? ''))
    )
  }

  /** Columns of cells merged downwards: stated once, then blank; never the same word twice in a row. */
  #filledDown(): Map<number, string> {
    const found = new Map<number, string>()
    const body = this.#table.rows.slice(this.#mapping.firstRow).filter((row) => this.#lettersIn(row))
    for (const [column, { use }] of this.#mapping.columns.entries()) {
      if (!(['level', 'area', 'activityKind', 'scope'] as ColumnUse[]).includes(use)) continue
      const cells = body.map((row) => row[column] ?? '')
      const repeats = cells.some((cell, index) => cell !== '' && cell === cells[index - 1])
      if (cells[0] && cells.includes('') && !repeats) found.set(column, '')
    }
    return found
  }

  #columnOf(use: ColumnUse): number {
    return this.#mapping.columns.findIndex((column) => column.use === use)
  }

  #fault(key: ImportFaultKey, index: number, column: number, data: Record<string, string | number>): void {
    this.#faults.add(key, { row: index + 1, column: column + 1 }, data)
  }
}

interface Section {
  readonly level?: Level
  readonly coreArea?: Area | 'all'
  readonly kind?: ActivityKind
}

/** What a heading between the rows says of those below: a level ends the area that was said before. */
function sectionOf(words: string, before: Section): Section {
  const bare = words.replace(/^[\divx]+[.)\s-]+/i, '').trim()
  const level = readLevel(bare)
  if (level) return { level }
  const coreArea = readArea(bare)
  if (coreArea) return { ...before, coreArea }
  const kind = readActivityKind(bare)
  const { kind: _, ...rest } = before
  return kind ? { ...rest, kind } : rest
}

function holderKey(name: string, owner: string): string {
  return `${normalised(owner)}\n${normalised(name)}`
}

function filledIn(row: readonly string[]): number {
  return row.filter(Boolean).length
}

/** A value as a message shows it. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

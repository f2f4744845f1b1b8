import { type BodyKind, type Lang, type Level, type Mandate, normalised } from '../model/index.ts'
import type { Mapping } from './mapping.ts'
import { shortened } from './raciSheet.ts'
import type { ImportFaultKey, ImportFaults, Table } from './table.ts'
import { readBodyKind, readCountry, readLevel, readMandate } from './words/vocabulary.ts'

/** One row of a list of bodies. */
export interface SheetBody {
  /** Counted from 1, as the spreadsheet shows it. */
  readonly row: number
  readonly key: string | undefined
  readonly name: ReadonlyMap<Lang, string>
  readonly acronym: string | undefined
  readonly kind: BodyKind | undefined
  readonly level: Level | undefined
  readonly mandate: Mandate | undefined
  /** As the sheet names it: a key, a name or an acronym. */
  readonly superior: string | undefined
  readonly country: string | undefined
  readonly institution: string | undefined
  /** Who heads it. */
  readonly person: string | undefined
  /** The titles of its instruments. */
  readonly instruments: readonly string[]
}

/** Reads a table as a list of bodies. What cannot be read is a fault with its place. */
export function readBodiesSheet(table: Table, mapping: Mapping, faults: ImportFaults): SheetBody[] {
  const nameColumn = mapping.columns.findIndex(({ use }) => use === 'name')
  if (nameColumn < 0) {
    faults.add('noNames')
    return []
  }
  const bodies: SheetBody[] = []
  const keys = new Map<string, number>()
  for (let index = mapping.firstRow; index < table.rows.length; index += 1) {
    const row = table.rows[index] as readonly string[]
    if (row.every((cell) => cell === '')) continue
    const body = readRow(index, row, mapping, faults)
    if (body.name.size === 0) {
      faults.add('nameMissing', { row: index + 1, column: nameColumn + 1 })
      continue
    }
    const mark = body.key ? `key ${body.key}` : `name ${[...body.name.values()].map(normalised).join('\n')}`
    const before = keys.get(mark)
    if (before !== undefined)
      faults.add(
        body.key ? 'sameKey' : 'sameName',
        { row: index + 1, column: nameColumn + 1 },
        { value: shortened(body.key ?? row[nameColumn] ?? ''), other: before },
      )
    else keys.set(mark, body.row)
    bodies.push(body)
  }
  if (faults.count === 0 && bodies.length === 0) faults.add('empty')
  return bodies
}

function readRow(index: number, row: readonly string[], mapping: Mapping, faults: ImportFaults): SheetBody {
  const name = new Map<Lang, string>()
  const found: { -readonly [Field in keyof SheetBody]?: SheetBody[Field] } = {}
  for (const [column, { use, lang }] of mapping.columns.entries()) {
    const words = row[column] ?? ''
    if (!words) continue
    const read = <Value>(reader: (words: string) => Value | undefined, fault: ImportFaultKey) => {
      const value = reader(words)
      if (value === undefined)
        faults.add(fault, { row: index + 1, column: column + 1 }, { value: shortened(words) })
      return value
    }
    if (use === 'name') name.set(lang ?? mapping.lang, words.replace(/\s+/g, ' '))
    else if (use === 'level') found.level = read(readLevel, 'unreadLevel')
    else if (use === 'bodyKind') found.kind = read(readBodyKind, 'unreadKind')
    else if (use === 'mandate') found.mandate = read(readMandate, 'unreadMandate')
    else if (use === 'country') found.country = read(readCountry, 'unreadCountry')
    else if (use === 'instrument')
      found.instruments = words
        .split(/[\n;]+/)
        .map((one) => one.trim())
        .filter(Boolean)
    else if (
      use === 'key' ||
      use === 'acronym' ||
      use === 'superior' ||
      use === 'institution' ||
      use === 'person'
    )
      found[use] = words.replace(/\s+/g, ' ')
  }
  return {
    key: undefined,
    acronym: undefined,
    kind: undefined,
    level: undefined,
    mandate: undefined,
    superior: undefined,
    country: undefined,
    institution: undefined,
    person: undefined,
    instruments: [],
    ...found,
    row: index + 1,
    name,
  }
}

import { checksum } from '../../local/intactRows.ts'

/** A row of the log or a snapshot, found by its form and known to be whole by its checksum. */
export interface FoundRow {
  readonly kind: 'update' | 'snapshot'
  readonly document: string
  readonly number: number
  readonly data: Buffer
  readonly checksum: number
}

/** How the pages of a database are read, and how long one is. */
export interface Pages {
  readonly size: number
  /** One page by its number, from 1; undefined where there is none. */
  read(number: number): Buffer | undefined
}

/** The kinds of pages that hold rows: those of tables with row numbers (snapshots), and those of keys alone (updates). */
const tableLeaf = 0x0d
const keyPages = [0x0a, 0x02]

/**
 * Looks for rows at every place of a page, without asking the structures around them, of which any may be the
 * damaged one. A row counts only where its checksum, which covers its document and number as well, fits.
 */
export function* rowsIn(page: Buffer, pages: Pages, isFirst = false): Generator<FoundRow> {
  const kind = page[isFirst ? 100 : 0] ?? 0
  const mayBeTable = !keyPages.includes(kind)
  const mayBeKeys = kind !== tableLeaf
  for (let at = 0; at < page.length - 4; at += 1) {
    const length = varint(page, at)
    if (!length) continue
    if (mayBeKeys) {
      const row = rowAt(page, length.end, length.value, pages, keyedLocally)
      if (row) yield { kind: 'update', ...row }
    }
    const rowNumber = mayBeTable ? varint(page, length.end) : undefined
    if (rowNumber) {
      const row = rowAt(page, rowNumber.end, length.value, pages, tabledLocally)
      if (row) yield { kind: 'snapshot', ...row }
    }
  }
}

/** How much of a row may stand on its page before the rest goes to pages of its own, in SQLite's file format. */
const tabledLocally = (size: number) => size - 35
const keyedLocally = (size: number) => Math.floor(((size - 12) * 64) / 255) - 23

function rowAt(
  page: Buffer,
  at: number,
  length: number,
  pages: Pages,
  mostLocally: (size: number) => number,
) {
  const form = formAt(page, at)
  if (
    !form ||
    form.headerLength + form.textLength + form.numberLength + form.dataLength + form.sumLength !== length
  ) {
    return undefined
  }
  const payload = gather(page, at, length, pages, mostLocally(pages.size))
  if (!payload) return undefined
  let from = form.headerLength
  const take = (count: number) => {
    from += count
    return payload.subarray(from - count, from)
  }
  const document = take(form.textLength).toString('utf8')
  const number = integer(take(form.numberLength), form.numberKind)
  const data = take(form.dataLength)
  const sum = integer(take(form.sumLength), form.sumKind)
  return sum === checksum(document, number, data) ? { document, number, data, checksum: sum } : undefined
}

/** The head of a record of text, integer, bytes, integer; undefined for any other. */
function formAt(page: Buffer, at: number) {
  const headerLength = page[at] ?? 0
  // Four kinds, of one to five bytes each, after the length itself.
  if (headerLength < 5 || headerLength > 16) return undefined
  const kinds: number[] = []
  let next = at + 1
  while (kinds.length < 4) {
    const kind = varint(page, next)
    if (!kind) return undefined
    kinds.push(kind.value)
    next = kind.end
  }
  const [text = 0, numberKind = 0, data = 0, sumKind = 0] = kinds
  const numberLength = integerLengths[numberKind]
  const sumLength = integerLengths[sumKind]
  const isOurs = next === at + headerLength && text >= 13 && text % 2 === 1 && data >= 12 && data % 2 === 0
  if (!isOurs || numberLength === undefined || sumLength === undefined) return undefined
  return {
    headerLength,
    textLength: (text - 13) / 2,
    numberKind,
    numberLength,
    dataLength: (data - 12) / 2,
    sumKind,
    sumLength,
  }
}

/** The bytes that an integer takes, by its kind; 8 and 9 are the numbers 0 and 1 themselves. */
const integerLengths: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0 }

function integer(bytes: Buffer, kind: number): number {
  if (kind === 8 || kind === 9) return kind - 8
  return bytes.length === 8 ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, bytes.length)
}

/** Longer rows than SQLite itself takes are none. */
const longest = 1_000_000_000

/** A row's bytes, those on other pages included. */
function gather(
  page: Buffer,
  at: number,
  length: number,
  pages: Pages,
  mostLocally: number,
): Buffer | undefined {
  const least = Math.floor(((pages.size - 12) * 32) / 255) - 23
  const preferred = least + ((length - least) % (pages.size - 4))
  const local = length <= mostLocally ? length : preferred <= mostLocally ? preferred : least
  if (length > longest || at + local + (local < length ? 4 : 0) > page.length) return undefined
  const parts = [page.subarray(at, at + local)]
  let missing = length - local
  let next = missing > 0 ? page.readUInt32BE(at + local) : 0
  while (missing > 0) {
    const more = pages.read(next)
    if (!more || more.length < 4) return undefined
    parts.push(more.subarray(4, 4 + Math.min(missing, pages.size - 4)))
    missing -= pages.size - 4
    next = more.readUInt32BE(0)
  }
  return Buffer.concat(parts, length)
}

/** One of SQLite's numbers of variable length, as far as a length or a row number of ours goes. */
function varint(page: Buffer, at: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let count = 0; count < 7; count += 1) {
    const byte = page[at + count]
    if (byte === undefined) return undefined
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, end: at + count + 1 }
  }
  return undefined
}

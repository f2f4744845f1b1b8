import { crc32 } from 'node:zlib'
import type { StoredUpdate } from '../../ports/documentStore.ts'

/** A row of a database that keeps an update or a snapshot. */
export interface Row {
  readonly number: number
  readonly data: Uint8Array
  readonly checksum: number
}

/** The place is summed up too, so that a row that strayed into another document is found. */
export function checksum(document: string, number: number, data: Uint8Array): number {
  return crc32(data, crc32(`${document}\0${number}\0`))
}

export function isIntact(document: string, row: Row): boolean {
  return row.checksum === checksum(document, row.number, row.data)
}

/** A stretch of a log: updates after one number, up to the newest, some of them set aside before. */
interface Stretch {
  readonly document: string
  readonly after: number
  readonly head: number
  readonly rows: readonly Row[]
  readonly setAside: ReadonlySet<number>
}

/** What follows without a break; from the first break on, what is broken and what is gone. */
export function splitRows({ document, after, head, rows, setAside }: Stretch): {
  readonly intact: readonly StoredUpdate[]
  readonly broken: readonly Row[]
  readonly missing: readonly number[]
} {
  const intact: StoredUpdate[] = []
  const missing: number[] = []
  let next = after + 1
  for (const [index, row] of rows.entries()) {
    for (; next < row.number; next += 1) if (!setAside.has(next)) missing.push(next)
    if (missing.length > 0 || !isIntact(document, row)) {
      return { intact, broken: rows.slice(index), missing }
    }
    intact.push({ number: row.number, data: row.data })
    next = row.number + 1
  }
  for (; next <= head; next += 1) if (!setAside.has(next)) missing.push(next)
  return { intact, broken: [], missing }
}

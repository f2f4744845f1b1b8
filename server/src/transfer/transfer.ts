import { createHash, type Hash } from 'node:crypto'
import type { StoredDocument } from '../ports/documentStore.ts'

/** The tables that are moved as they are, those first that others point to, with what is kept of each row. */
export const tables = {
  people: ['id', 'name', 'country', 'institution'],
  designs: ['id', 'created_at', 'deleted_at'],
  links: ['id', 'design', 'token_hash', 'role', 'created_at', 'expires'],
  sessions: ['id', 'secret_hash', 'person', 'created_at'],
  grants: ['session', 'what'],
  quarantine: ['document', 'kind', 'number', 'data', 'checksum', 'reason'],
} as const
export type TableName = keyof typeof tables
export type Value = string | number | null | Uint8Array
export type TableRow = readonly Value[]

/** A document as it is moved: what it is, and when it was last written (milliseconds since 1970). */
export interface MovedDocument extends Pick<StoredDocument, 'snapshot' | 'updates'> {
  readonly name: string
  readonly writtenAt: number
}

/** A store that is read. */
export interface Source {
  /** In the order of their names' bytes. */
  documents(): Promise<readonly string[]>
  document(name: string): Promise<MovedDocument>
  /** The values of the columns above, in no order that matters. */
  rows(table: TableName): Promise<readonly TableRow[]>
}

/** A store that is filled, all of it or nothing. */
export interface Target {
  isEmpty(): Promise<boolean>
  /** What `fill` writes is kept only if it resolves. It may read what it has written. */
  filling<T>(fill: (filling: Filling) => Promise<T>): Promise<T>
}

export interface Filling extends Source {
  addRows(table: TableName, rows: readonly TableRow[]): Promise<void>
  /** Numbers its updates anew from 1; a snapshot counts as the first. */
  addDocument(document: MovedDocument): Promise<void>
}

/** The target is not empty, or does not hold afterwards what the source does. Nothing was changed in either. */
export class TransferError extends Error {
  readonly reason: 'not-empty' | 'differs'

  constructor(reason: TransferError['reason']) {
    super(`transfer: ${reason}`)
    this.name = 'TransferError'
    this.reason = reason
  }
}

/**
 * Moves a whole store, and reads the copy again before it counts.
 * @throws TransferError
 */
export async function transfer(
  source: Source,
  target: Target,
): Promise<{ readonly designs: number; readonly documents: number }> {
  if (!(await target.isEmpty())) throw new TransferError('not-empty')
  return target.filling(async (filling) => {
    for (const table of tableNames) await filling.addRows(table, await source.rows(table))
    const names = await source.documents()
    for (const name of names) await filling.addDocument(await source.document(name))
    if ((await digestOf(source)) !== (await digestOf(filling))) throw new TransferError('differs')
    return { designs: (await filling.rows('designs')).length, documents: names.length }
  })
}

const tableNames = Object.keys(tables) as TableName[]

/** A checksum over all that a store holds, but not over how it numbers it. */
async function digestOf(source: Source): Promise<string> {
  const hash = createHash('sha256')
  for (const table of tableNames) {
    const rows = (await source.rows(table)).map((row) => JSON.stringify(row.map(comparable)))
    for (const row of rows.sort()) add(hash, row)
  }
  for (const name of await source.documents()) {
    const { writtenAt, snapshot, updates } = await source.document(name)
    add(hash, JSON.stringify([name, writtenAt, snapshot !== undefined, updates.length]))
    for (const { data } of [...(snapshot ? [snapshot] : []), ...updates]) add(hash, data)
  }
  return hash.digest('hex')
}

/** Each part with its length, so that no two stores run together into the same bytes. */
function add(hash: Hash, part: string | Uint8Array) {
  hash.update(`${part.length}:`).update(part)
}

function comparable(value: Value): string | number | null {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

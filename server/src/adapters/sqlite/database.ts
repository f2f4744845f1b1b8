import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError, type StoreFailure } from '../../ports/documentStore.ts'

/** Marks the file as ours: "Plen". */
export const applicationId = 0x506c656e

/** The store was written by a later version: it is not touched. */
export class NewerStoreError extends Error {}

/**
 * Opens the embedded store and brings its tables up to date.
 * `synchronous=FULL`: a commit returns when the log is on the disk itself (docs/decisions/0003).
 * @throws StoreError, NewerStoreError
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA busy_timeout = 5000;
    `)
    migrate(database)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof NewerStoreError) throw error
    throw asStoreError(error)
  }
}

/** Runs in one transaction: all of it, or nothing and a StoreError. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite rolls back by itself when the disk is full.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw asStoreError(error)
  }
}

/** Runs a statement or two outside a transaction, with SQLite's errors told as the port tells them. */
export function reading<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asStoreError(error)
  }
}

/** SQLite's result codes, told as the port tells them. */
const failures: Readonly<Record<number, StoreFailure>> = { 11: 'damaged', 13: 'full', 26: 'damaged' }

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const resultCode = Number((error as { errcode?: number }).errcode ?? 0) & 0xff
  return new StoreError(failures[resultCode] ?? 'failed', error)
}

const folder = join(import.meta.dirname, 'migrations')

/** The number of the newest form of the tables that this version knows. */
export function storeVersion(): number {
  return migrations().length
}

function migrations(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}

function migrate(database: DatabaseSync) {
  const files = migrations()
  const { user_version: done } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (done > files.length) throw new NewerStoreError()
  for (const [index, name] of files.entries()) {
    if (index < done) continue
    inTransaction(database, () => {
      database.exec(readFileSync(join(folder, name), 'utf8'))
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`)
    })
  }
}

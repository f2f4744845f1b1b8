import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../../ports/documentStore.ts'
import { openDatabase } from './database.ts'
import { removeDatabase, type Salvaged, salvage } from './salvage/salvage.ts'
import { readWriteAheadLog } from './salvage/writeAheadLog.ts'
import { finishReplacement, nameAside, replaceStore } from './storeFiles.ts'

/** A store that was found damaged, what could be read of it, and where the damaged files are kept. */
export interface Repair extends Salvaged {
  readonly aside: string
}

export interface OpenStore {
  readonly database: DatabaseSync
  readonly repair: Repair | undefined
}

/**
 * Opens the store of a data folder. One that is damaged is put aside as it is, and what can be read of it becomes
 * the new one. Where nothing can be read, it stays where it is.
 * @throws StoreError, NewerStoreError
 */
export function openStore(file: string, now: Date): OpenStore {
  finishReplacement(file)
  if (!isDamaged(file)) {
    const database = openIfWhole(file)
    if (database) return { database, repair: undefined }
  }
  const replacement = `${file}.salvaging`
  const salvaged = salvage(file, replacement)
  if (salvaged.documents === 0 && salvaged.otherRows === 0) {
    removeDatabase(replacement)
    throw new StoreError('damaged')
  }
  const aside = nameAside(file, 'damaged', now)
  replaceStore(file, replacement, aside)
  return { database: openDatabase(file), repair: { ...salvaged, aside } }
}

/** Damage that SQLite would pass over without a word, or take for another kind of file. */
function isDamaged(file: string): boolean {
  const log = readWriteAheadLog(file)
  if (log.stranded.length > 0 || log.cutOff > 0) return true
  const size = existsSync(file) ? statSync(file).size : 0
  // SQLite takes an empty file for a new store, and deletes the log beside it.
  return size === 0 ? log.committed.length > 0 : !hasHeader(file)
}

/** SQLite's mark, and the constants that stand behind the page size. */
function hasHeader(file: string): boolean {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(24)
    readSync(handle, header, 0, header.length, 0)
    const isVersionKnown = [18, 19].every((at) => header[at] === 1 || header[at] === 2)
    return (
      header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
      isVersionKnown &&
      header.toString('hex', 20, 24) === '00402020'
    )
  } finally {
    closeSync(handle)
  }
}

/** Undefined for a database that SQLite finds damaged. */
function openIfWhole(file: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined
  try {
    database = openDatabase(file)
    const [verdict] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})
    if (verdict === 'ok') return database
  } catch (error) {
    const isDamage = error instanceof StoreError ? error.code === 'damaged' : database !== undefined
    if (!isDamage) throw error
  }
  database?.close()
  return undefined
}

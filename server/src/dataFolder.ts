import { mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { NewerStoreError } from './adapters/sqlite/database.ts'
import { openStore, type Repair } from './adapters/sqlite/openStore.ts'
import { StoreError } from './ports/documentStore.ts'
import { StartError } from './startError.ts'

/** The data folder of a running server: its store, and the lock that keeps a second server out. */
export interface DataFolder {
  readonly database: DatabaseSync
  /** Where damaged rows of documents are kept as they were found. */
  readonly quarantineFile: string
  /** What became of a store that was found damaged. */
  readonly repair: Repair | undefined
  /** Gives the folder free. The store is closed by whoever uses it. */
  unlock(): void
}

/**
 * Opens the data folder, and makes it where it is not there yet.
 * @throws StartError in plain words
 */
export function openDataFolder(folder: string): DataFolder {
  const file = storeFile(folder)
  try {
    const lock = lockFolder(folder)
    try {
      return {
        ...openStore(file, new Date()),
        quarantineFile: join(folder, 'quarantine.jsonl'),
        unlock: () => lock.close(),
      }
    } catch (error) {
      lock.close()
      throw error
    }
  } catch (error) {
    throw asStartError(error, folder, file)
  }
}

/** The embedded store of a data folder. */
export function storeFile(folder: string): string {
  return join(folder, 'plenaria.db')
}

/**
 * Does some work on a data folder that no server uses meanwhile.
 * @throws StartError in plain words
 */
export async function withDataFolder<T>(folder: string, work: (file: string) => Promise<T>): Promise<T> {
  const file = storeFile(folder)
  try {
    const lock = lockFolder(folder)
    try {
      return await work(file)
    } finally {
      lock.close()
    }
  } catch (error) {
    throw asStartError(error, folder, file)
  }
}

/** Two servers on one store would not see each other's edits. The system frees the lock with the process. */
function lockFolder(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'lock.db'))
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    const isBusy = ((error as { errcode?: number }).errcode ?? 0) % 256 === 5
    throw isBusy ? new StartError('server.start.folderInUse', { folder }) : error
  }
}

/** What Node and SQLite say of a disk, as people say it. */
export function asStartError(error: unknown, folder: string, file: string): unknown {
  if (error instanceof StartError) return error
  const options = { cause: error }
  if (error instanceof NewerStoreError) return new StartError('server.start.storeNewer', { file }, options)
  const cause = (error instanceof StoreError ? error.cause : error) as { code?: string; errcode?: number }
  const code = cause?.code
  const resultCode = (cause?.errcode ?? 0) % 256
  if (code === 'ENOSPC' || resultCode === 13 || isFull(folder)) {
    return new StartError('server.start.diskFull', { folder }, options)
  }
  if ((error instanceof StoreError && error.code === 'damaged') || resultCode === 11 || resultCode === 26) {
    return new StartError('server.start.storeDamaged', { file }, options)
  }
  const isUnwritable =
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR'].includes(code ?? '') ||
    // Read-only, no permission, cannot open, input or output error.
    [3, 8, 10, 14, 23].includes(resultCode)
  return isUnwritable ? new StartError('server.start.folderUnwritable', { folder }, options) : error
}

/** A full disk also shows as an input or output error. */
function isFull(folder: string): boolean {
  try {
    return statfsSync(folder).bavail === 0
  } catch {
    return false
  }
}

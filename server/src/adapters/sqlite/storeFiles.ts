import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** What SQLite keeps beside a database. The last two are worth nothing without it. */
const companions = ['-wal', '-shm', '-journal']

/** Where a store waits that is whole and on disk, to take the place of the present one. */
const nextOf = (file: string) => `${file}.next`

/**
 * Puts another store in the place of the present one, which is kept under the name `aside` with its log. At each
 * moment either the old store is there whole or the new one waits, so that an interruption leaves nothing half done.
 */
export function replaceStore(file: string, replacement: string, aside: string): void {
  for (const suffix of ['', '-wal']) {
    if (existsSync(file + suffix)) keepUnder(file + suffix, aside + suffix)
  }
  syncToDisk(replacement)
  renameSync(replacement, nextOf(file))
  syncToDisk(dirname(file))
  finishReplacement(file)
}

/** Goes on where a replacement was interrupted. */
export function finishReplacement(file: string): void {
  if (!existsSync(nextOf(file))) return
  for (const suffix of companions) rmSync(file + suffix, { force: true })
  renameSync(nextOf(file), file)
  syncToDisk(dirname(file))
}

/** A name beside a file that tells why and when it was put there. */
export function nameAside(file: string, reason: string, now: Date): string {
  const stem = `${file}.${reason}-${now.toISOString().replace(/:|\.\d+/g, '')}`
  let name = stem
  for (let count = 2; existsSync(name); count += 1) name = `${stem}-${count}`
  return name
}

function keepUnder(file: string, name: string) {
  try {
    linkSync(file, name)
  } catch {
    // Not every file system knows links.
    copyFileSync(file, name)
    syncToDisk(name)
  }
}

function syncToDisk(path: string) {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

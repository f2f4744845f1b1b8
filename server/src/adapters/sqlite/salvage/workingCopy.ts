import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import type { Pages } from './rowScan.ts'
import type { WriteAheadLog } from './writeAheadLog.ts'

/** A copy of a damaged database with what its log holds written into it; the original is only read. */
export interface WorkingCopy {
  readonly pages: Pages
  readonly count: number
  close(): void
}

/** Our stores are made with SQLite's usual page size. */
const pageSize = 4_096

/**
 * What the first 100 bytes of each of our databases say, by their places: SQLite's mark, the page size, the
 * constants of the format, text as UTF-8. The version is 1, "without a log of its own", for the log is in already.
 */
const header: readonly (readonly [number, readonly number[]])[] = [
  [0, [...Buffer.from('SQLite format 3\0')]],
  [16, [pageSize >> 8, pageSize & 255, 1, 1, 0, 64, 32, 32]],
  [44, [0, 0, 0, 4]],
  [56, [0, 0, 0, 1]],
]
const pageCountAt = 28
/** Where two counters say that the page count above is to be believed. */
const countersAt = [24, 92]

/** Copies a database to `target`, puts its log into it, and makes its header readable. */
export function makeWorkingCopy(file: string, log: WriteAheadLog, target: string): WorkingCopy {
  // Of a file that is gone the log may still be there.
  if (existsSync(file)) copyFileSync(file, target, constants.COPYFILE_FICLONE)
  const handle = openSync(target, existsSync(file) ? 'r+' : 'w+')
  for (const { page, content } of log.committed) {
    writeSync(handle, content, 0, content.length, (page - 1) * pageSize)
  }
  const count = Math.ceil(fstatSync(handle).size / pageSize)
  for (const [at, bytes] of header) writeSync(handle, Uint8Array.from(bytes), 0, bytes.length, at)
  const number = Buffer.alloc(4)
  number.writeUInt32BE(count)
  writeSync(handle, number, 0, 4, pageCountAt)
  number.writeUInt32BE(1)
  for (const at of countersAt) writeSync(handle, number, 0, 4, at)
  return {
    count,
    pages: {
      size: pageSize,
      read: (page) => {
        if (page < 1 || page > count) return undefined
        const content = Buffer.alloc(pageSize)
        return content.subarray(0, readSync(handle, content, 0, pageSize, (page - 1) * pageSize))
      },
    },
    close: () => closeSync(handle),
  }
}

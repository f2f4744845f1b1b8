import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { applicationId, reading, storeVersion } from './database.ts'
import { removeDatabase } from './salvage/salvage.ts'

/** The first line of a backup, padded to a fixed length; behind it stands the database, compressed. */
interface Header {
  readonly format: 'plenaria-backup'
  readonly version: 1
  readonly createdAt: string
  /** Length and SHA-256 of all that follows. */
  readonly bytes: number
  readonly sha256: string
}
const headerLength = 256

/** What is wrong with a file that is to be restored. */
export class BackupError extends Error {
  readonly code: 'other' | 'newer' | 'damaged'

  constructor(code: BackupError['code'], cause?: unknown) {
    super(`backup: ${code}`, { cause })
    this.name = 'BackupError'
    this.code = code
  }
}

/**
 * Writes a store as it stands at one moment into a file, whole or not at all, while a server may be using it.
 * @throws StoreError where the store cannot be read
 */
export async function writeBackup(store: string, target: string, now: Date): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`
  const copy = `${draft}.db`
  try {
    removeDatabase(copy)
    // Made here first, so that a folder that is not there is told as such.
    await writeFile(draft, '', { flag: 'wx', mode: 0o600 })
    copyStore(store, copy)
    const packed = measuring()
    await pipeline(
      createReadStream(copy),
      createGzip(),
      packed.through,
      createWriteStream(draft, { flags: 'r+', start: headerLength }),
    )
    const header: Header = {
      format: 'plenaria-backup',
      version: 1,
      createdAt: now.toISOString(),
      ...packed.measured(),
    }
    const handle = await open(draft, 'r+')
    try {
      await handle.write(`${JSON.stringify(header).padEnd(headerLength - 1)}\n`, 0)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, target)
  } finally {
    removeDatabase(copy)
    await rm(draft, { force: true })
  }
}

/**
 * Unpacks a backup into a database file and makes sure that it is what was written.
 * @throws BackupError with nothing left of what was unpacked
 */
export async function readBackup(file: string, target: string): Promise<{ readonly designs: number }> {
  const handle = await open(file)
  try {
    const { bytes, sha256 } = await readHeader(handle)
    if ((await handle.stat()).size !== headerLength + bytes) throw new BackupError('damaged')
    removeDatabase(target)
    const packed = measuring()
    await pipeline(
      createReadStream(file, { start: headerLength }),
      packed.through,
      createGunzip(),
      createWriteStream(target, { mode: 0o600 }),
    ).catch((error: NodeJS.ErrnoException) => {
      throw error.code?.startsWith('Z_') ? new BackupError('damaged', error) : error
    })
    if (packed.measured().sha256 !== sha256) throw new BackupError('damaged')
    return lookOver(target)
  } catch (error) {
    removeDatabase(target)
    throw error
  } finally {
    await handle.close()
  }
}

/** One reading transaction, so that it is the store of one moment, however much is written meanwhile. */
function copyStore(store: string, copy: string) {
  reading(() => {
    const database = new DatabaseSync(store, { readOnly: true })
    try {
      database.exec('PRAGMA busy_timeout = 5000')
      database.prepare('VACUUM INTO ?').run(copy)
    } finally {
      database.close()
    }
  })
}

async function readHeader(handle: FileHandle): Promise<Header> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerLength), 0, headerLength, 0)
  let header: Partial<Header> | undefined
  try {
    header = JSON.parse(buffer.toString('utf8', 0, bytesRead)) as Partial<Header>
  } catch {
    header = undefined
  }
  if (header?.format !== 'plenaria-backup') throw new BackupError('other')
  if (header.version !== 1) throw new BackupError('newer')
  return header as Header
}

function lookOver(file: string): { readonly designs: number } {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const number = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0])
    if (number('PRAGMA application_id') !== applicationId) throw new BackupError('other')
    if (number('PRAGMA user_version') > storeVersion()) throw new BackupError('newer')
    const verdict = database.prepare('PRAGMA quick_check(1)').get()
    if (verdict?.quick_check !== 'ok') throw new BackupError('damaged')
    return { designs: number('SELECT count(*) FROM designs') }
  } finally {
    database.close()
  }
}

/** Counts and sums up what passes through. */
function measuring() {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(undefined, chunk)
    },
  })
  return { through, measured: () => ({ bytes, sha256: hash.digest('hex') }) }
}

import { constants } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { mostBytes, readDesign, wordFault } from 'shared/format'
import type { MessageKey, Translator } from 'shared/i18n'
import type { GovernanceDesign } from 'shared/model'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { printable } from './output.ts'

/**
 * Where the person stands. `pnpm plenaria` changes to the project's root and leaves word of where it was
 * called; the word of some other script around us says nothing about our paths.
 */
export function startFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const isOwnScript = environment.npm_lifecycle_event === 'plenaria'
  return (isOwnScript && environment.INIT_CWD) || process.cwd()
}

/** Reads a design file. @throws CommandFailure with one line per fault, each with its place. */
export async function readDesignFile(file: string, context: CommandContext): Promise<GovernanceDesign> {
  const { translator } = context
  const read = readDesign(await readBounded(file, context))
  if (read.ok) return read.data
  const shown = printable(file)
  const lines = read.faults.map((fault) => `${shown}: ${wordFault(fault, translator)}`)
  if (read.more > 0) lines.push(translator.t('cli.moreFaults', { file: shown, count: read.more }))
  throw new CommandFailure(lines)
}

/** The bytes of a file, and not many more than a design file may have, whatever the file is. */
export async function readBounded(file: string, { folder, translator }: CommandContext): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    // A pipe that nobody writes to would be waited for at the door, for ever.
    handle = await open(resolve(folder, file), constants.O_RDONLY | constants.O_NONBLOCK)
    const chunks: Uint8Array[] = []
    let length = 0
    while (length <= mostBytes) {
      const chunk = await nextChunk(handle)
      if (chunk.length === 0) break
      chunks.push(chunk)
      length += chunk.length
    }
    return Buffer.concat(chunks, length)
  } catch (error) {
    throw unreadable(file, error, translator)
  } finally {
    await handle?.close()
  }
}

/** The next bytes, none at the end. A pipe whose writer has nothing yet is asked again, for a while. */
async function nextChunk(handle: FileHandle): Promise<Uint8Array> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize)
      return buffer.subarray(0, bytesRead)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || tries > mostTries) throw error
      await pause(betweenTries)
    }
  }
}

const chunkSize = 1 << 20
const betweenTries = 20
/** Ten seconds without a word. */
const mostTries = 500

/** Writes a file whole or not at all. @throws CommandFailure saying why it cannot be written. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { folder, translator }: CommandContext,
): Promise<void> {
  try {
    await replace(await targetOf(resolve(folder, file)), content)
  } catch (error) {
    throw unwritable(file, error, translator)
  }
}

interface Target {
  /** The file itself, where the path is a link to it. */
  readonly path: string
  /** The rights of the file that is there. */
  readonly mode?: number
  /** A device or a pipe, which is written to and never replaced. */
  readonly isSpecial: boolean
}

async function targetOf(path: string): Promise<Target> {
  const existing = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!existing) return { path, isSpecial: false }
  if (existing.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  if (!existing.isFile()) return { path, isSpecial: true }
  return { path: await realpath(path), mode: existing.mode & 0o777, isSpecial: false }
}

async function replace({ path, mode, isSpecial }: Target, content: string | Uint8Array): Promise<void> {
  const draft = isSpecial ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const handle = await open(draft, isSpecial ? 'w' : 'wx', mode)
    try {
      await handle.writeFile(content)
      if (!isSpecial) await handle.sync()
    } finally {
      await handle.close()
    }
    if (!isSpecial) await rename(draft, path)
  } catch (error) {
    if (!isSpecial) await rm(draft, { force: true })
    throw error
  }
}

const readReasons: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'cli.file.missing',
  ENOTDIR: 'cli.file.missing',
  EISDIR: 'cli.file.folder',
  EACCES: 'cli.file.notPermitted',
  EPERM: 'cli.file.notPermitted',
}

const writeReasons: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'cli.out.noFolder',
  ENOTDIR: 'cli.out.noFolder',
  EISDIR: 'cli.out.folder',
  EACCES: 'cli.out.notPermitted',
  EPERM: 'cli.out.notPermitted',
  EROFS: 'cli.out.notPermitted',
  ENOSPC: 'cli.out.full',
  EDQUOT: 'cli.out.full',
}

/** Says in plain words why a file cannot be read. */
export function unreadable(file: string, cause: unknown, translator: Translator): CommandFailure {
  const reason = reasonOf(cause, readReasons, 'cli.file.unreadable', translator)
  return new CommandFailure([`${printable(file)}: ${reason}`], { cause })
}

/** Says in plain words why a file cannot be written. */
export function unwritable(file: string, cause: unknown, translator: Translator): CommandFailure {
  const reason = reasonOf(cause, writeReasons, 'cli.out.unwritable', translator)
  return new CommandFailure([`${printable(file)}: ${reason}`], { cause })
}

function reasonOf(
  error: unknown,
  reasons: Readonly<Record<string, MessageKey>>,
  otherwise: MessageKey,
  { t }: Translator,
): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  return t(reasons[code] ?? otherwise, { reason: printable(code || message) })
}

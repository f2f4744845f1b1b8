import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** One page of the database as a transaction wrote it. */
export interface Frame {
  readonly page: number
  /** The size of the database in pages after a commit; 0 within a transaction. */
  readonly commits: number
  readonly content: Buffer
}

/** The log that SQLite writes ahead of the database file, as it lies on the disk. */
export interface WriteAheadLog {
  /** What SQLite itself takes from it: whole transactions up to the first broken frame. */
  readonly committed: readonly Frame[]
  /** Frames of the same log after a broken one. SQLite passes over them, although they may hold what people saw. */
  readonly stranded: readonly Frame[]
  /** How many frames of finished transactions were once there and are cut off. */
  readonly cutOff: number
}

const headerSize = 32
const frameHeaderSize = 24

/** Reads a log as SQLite's file format describes it; a file that is none, or not there, holds nothing. */
export function readWriteAheadLog(file: string): WriteAheadLog {
  const bytes = readOrNothing(`${file}-wal`)
  const magic = bytes.length >= headerSize ? bytes.readUInt32BE(0) : 0
  if (magic >>> 1 !== 0x377f0682 >>> 1) return { committed: [], stranded: [], cutOff: 0 }

  const pageSize = bytes.readUInt32BE(8)
  const salts = bytes.subarray(16, 24)
  const sum = checksums((magic & 1) === 1)
  let chain = sum(bytes.subarray(0, 24), [0, 0])
  const intact: Frame[] = []
  const stranded: Frame[] = []
  let isBroken = chain[0] !== bytes.readUInt32BE(24) || chain[1] !== bytes.readUInt32BE(28)
  let frames = 0
  for (
    let at = headerSize;
    at + frameHeaderSize + pageSize <= bytes.length;
    at += frameHeaderSize + pageSize
  ) {
    // Frames of an earlier run of the log lie behind those of this one, under other salts.
    if (!bytes.subarray(at + 8, at + 16).equals(salts)) break
    const content = bytes.subarray(at + frameHeaderSize, at + frameHeaderSize + pageSize)
    const frame = { page: bytes.readUInt32BE(at), commits: bytes.readUInt32BE(at + 4), content }
    frames += 1
    if (isBroken) {
      stranded.push(frame)
      continue
    }
    chain = sum(content, sum(bytes.subarray(at, at + 8), chain))
    if (chain[0] === bytes.readUInt32BE(at + 16) && chain[1] === bytes.readUInt32BE(at + 20))
      intact.push(frame)
    else isBroken = true
  }
  const lastCommit = intact.findLastIndex((frame) => frame.commits > 0)
  return {
    committed: intact.slice(0, lastCommit + 1),
    stranded,
    cutOff: Math.max(0, framesIndexed(file, salts) - frames),
  }
}

/** How many frames of this run of the log SQLite's index, which is written after each commit, speaks of. */
function framesIndexed(file: string, salts: Buffer): number {
  const index = readOrNothing(`${file}-shm`, 48)
  return index.length === 48 && index.subarray(32, 40).equals(salts) ? index.readUInt32LE(16) : 0
}

/** SQLite's checksum: two sums over pairs of 32-bit words, each frame's carried on from the one before. */
function checksums(isBigEndian: boolean) {
  return (bytes: Buffer, [first, second]: readonly [number, number]): [number, number] => {
    let [a, b] = [first, second]
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      a = (a + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0
      b = (b + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0
    }
    return [a, b]
  }
}

function readOrNothing(file: string, length?: number): Buffer {
  try {
    if (length === undefined) return readFileSync(file)
    const handle = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(Math.min(length, fstatSync(handle).size))
      readSync(handle, bytes, 0, bytes.length, 0)
      return bytes
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

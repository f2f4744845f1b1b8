import { ByteReader, codeUnitsOf, MalformedError } from './byteReader.ts'
import { isNestedDeeperThan } from './jsonDepth.ts'

/** A stretch of one client's clock. */
export interface ClockRange {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** What an update is about, without what it says. */
export interface UpdateContents {
  readonly structs: readonly ClockRange[]
  readonly deletions: readonly ClockRange[]
}

/** How deep a value inside an update may be nested: what reads it later goes down one call a level. */
const deepest = 100

/**
 * Walks through an update in Yjs's first encoding and refuses what would make Yjs stumble once it is merged:
 * truncated or unknown content, empty structs, clocks out of range, values nested too deep, a client twice,
 * items that lean on later items of their own client. What the update means is not looked at.
 * @throws MalformedError
 */
export function checkUpdate(update: Uint8Array): UpdateContents {
  const reader = new ByteReader(update)
  const structs = readStructs(reader)
  const deletions = readDeletions(reader)
  reader.end()
  return { structs, deletions }
}

/** Whether the update says nothing at all, as the answer of a client without changes. */
export function isEmpty({ structs, deletions }: UpdateContents): boolean {
  return structs.length === 0 && deletions.length === 0
}

function readStructs(reader: ByteReader): ClockRange[] {
  const ranges: ClockRange[] = []
  const clients = new Set<number>()
  for (let left = reader.number(); left > 0; left -= 1) {
    const count = reader.number()
    const client = reader.number()
    if (clients.has(client)) throw new MalformedError('a client twice')
    clients.add(client)
    let clock = reader.number()
    let from = clock
    for (let index = 0; index < count; index += 1) {
      const { length, isSkip } = readStruct(reader, client, clock)
      if (length === 0) throw new MalformedError('an empty struct')
      if (isSkip) {
        if (clock > from) ranges.push({ client, clock: from, length: clock - from })
        from = clock + length
      }
      clock += length
      if (clock > Number.MAX_SAFE_INTEGER) throw new MalformedError('clock out of range')
    }
    if (clock > from) ranges.push({ client, clock: from, length: clock - from })
  }
  return ranges
}

const kindBits = 0b0001_1111
const hasOrigin = 0b1000_0000
const hasRightOrigin = 0b0100_0000
const hasParentKey = 0b0010_0000
const kinds = {
  gone: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  document: 9,
  skip: 10,
}

function readStruct(reader: ByteReader, client: number, clock: number) {
  const info = reader.byte()
  const kind = info & kindBits
  if (kind === kinds.gone) return { length: reader.number(), isSkip: false }
  if (kind === kinds.skip) {
    // Yjs's two readers differ on a skip with other bits set.
    if (info !== kinds.skip) throw new MalformedError('an unknown struct')
    return { length: reader.number(), isSkip: true }
  }
  if (info & hasOrigin) readId(reader, client, clock)
  if (info & hasRightOrigin) readId(reader, client, clock)
  if ((info & (hasOrigin | hasRightOrigin)) === 0) {
    if (reader.number() === 1) reader.text()
    else readId(reader, client, clock)
    if (info & hasParentKey) reader.text()
  }
  return { length: readContent(reader, kind), isSkip: false }
}

/** The id of an item that this one leans on: of its own client, an earlier one. */
function readId(reader: ByteReader, client: number, clock: number) {
  if (reader.number() === client) {
    if (reader.number() >= clock) throw new MalformedError('leans on what comes later')
  } else {
    reader.number()
  }
}

/** The highest number of a kind of shared type: array, map, text, XML element, fragment, hook, XML text. */
const lastType = 6
const namedTypes = [3, 5]

/** Steps over an item's content; how many places of the clock it takes. */
function readContent(reader: ByteReader, kind: number): number {
  switch (kind) {
    case kinds.deleted:
      return reader.number()
    case kinds.json:
      return readMany(reader, () => readJson(reader, { orUndefined: true }))
    case kinds.binary:
      reader.bytes()
      return 1
    case kinds.string:
      return codeUnitsOf(reader.text())
    case kinds.embed:
      readJson(reader)
      return 1
    case kinds.format:
      reader.text()
      readJson(reader)
      return 1
    case kinds.type: {
      const type = reader.number()
      if (type > lastType) throw new MalformedError('an unknown type')
      if (namedTypes.includes(type)) reader.text()
      return 1
    }
    case kinds.any:
      return readMany(reader, () => readAny(reader, 0))
    case kinds.document:
      reader.text()
      if (readAny(reader, 0) !== anyKinds.object) throw new MalformedError('options that are no object')
      return 1
    default:
      throw new MalformedError('an unknown content')
  }
}

function readMany(reader: ByteReader, readOne: () => void): number {
  const count = reader.number()
  // Each takes a byte at least; a count beyond that is a lie, found before it is counted through.
  if (count > reader.left) throw new MalformedError('unexpected end')
  for (let index = 0; index < count; index += 1) readOne()
  return count
}

const anyKinds = {
  undefined: 127,
  null: 126,
  integer: 125,
  float32: 124,
  float64: 123,
  bigint: 122,
  false: 121,
  true: 120,
  string: 119,
  object: 118,
  array: 117,
  bytes: 116,
}

/** Steps over one of lib0's values; its kind. */
function readAny(reader: ByteReader, depth: number): number {
  if (depth > deepest) throw new MalformedError('nested too deep')
  const kind = reader.byte()
  switch (kind) {
    case anyKinds.undefined:
    case anyKinds.null:
    case anyKinds.false:
    case anyKinds.true:
      break
    case anyKinds.integer:
      readInteger(reader)
      break
    case anyKinds.float32:
      reader.take(4)
      break
    case anyKinds.float64:
    case anyKinds.bigint:
      reader.take(8)
      break
    case anyKinds.string:
      reader.text()
      break
    case anyKinds.object:
      readMany(reader, () => {
        reader.text()
        readAny(reader, depth + 1)
      })
      break
    case anyKinds.array:
      readMany(reader, () => readAny(reader, depth + 1))
      break
    case anyKinds.bytes:
      reader.bytes()
      break
    default:
      throw new MalformedError('an unknown value')
  }
  return kind
}

/** A signed number: its first byte carries the sign and six bits, the others seven. */
function readInteger(reader: ByteReader) {
  let value = 0
  let factor = 64
  let byte = reader.byte()
  value = byte & 63
  for (let length = 1; byte >= 128; length += 1) {
    if (length === 8) throw new MalformedError('number out of range')
    byte = reader.byte()
    value += (byte & 127) * factor
    factor *= 128
  }
  if (value > Number.MAX_SAFE_INTEGER) throw new MalformedError('number out of range')
}

function readJson(reader: ByteReader, { orUndefined = false } = {}) {
  const text = reader.string()
  if (orUndefined && text === 'undefined') return
  try {
    JSON.parse(text)
  } catch {
    throw new MalformedError('not JSON')
  }
  if (isNestedDeeperThan(deepest, text)) throw new MalformedError('nested too deep')
}

function readDeletions(reader: ByteReader): ClockRange[] {
  const ranges: ClockRange[] = []
  for (let clients = reader.number(); clients > 0; clients -= 1) {
    const client = reader.number()
    for (let left = reader.number(); left > 0; left -= 1) {
      const clock = reader.number()
      const length = reader.number()
      if (length === 0) throw new MalformedError('an empty deletion')
      if (clock + length > Number.MAX_SAFE_INTEGER) throw new MalformedError('clock out of range')
      ranges.push({ client, clock, length })
    }
  }
  return ranges
}

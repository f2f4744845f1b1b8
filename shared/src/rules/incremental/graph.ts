import { isSame } from './isSame.ts'

/** Whoever reads cells and has to be asked again when one of them changes. */
export interface Reader {
  /** What each of its parts read, in the order in which it did. */
  readonly reads: (readonly Cell<unknown>[] | undefined)[]
  /** One of the cells that it read changed; `parts` are the bits of those of its parts that read it. */
  outdate(parts: number): void
}

/** A reader has at most this many parts: what fits into the bits of a small number. */
export const mostParts = 30

/**
 * A value that can be read, and who read it. A reader may consist of several parts (the rules of one subject),
 * each with a bit of its own: one entry then says which of them have to be asked again.
 */
export class Cell<T> {
  value: T
  readonly readers = new Map<Reader, number>()
  /** The frame in which it was read last, so that a frame mostly notes each cell once. */
  seenIn = 0

  constructor(value: T) {
    this.value = value
  }
}

/** One run of a part of a reader. */
interface Frame {
  readonly number: number
  /** What it read when it ran last. */
  readonly before: readonly Cell<unknown>[]
  /** How far it reads the same again. */
  same: number
  /** What it reads from there on. */
  other: Cell<unknown>[] | undefined
}

/**
 * Keeps values that are made from others: whatever is read while one is made is noted, so nobody declares what
 * depends on what. When a cell changes, those who read it are outdated. An outdated value is made again when it is
 * read, or else when the graph settles; one that comes out the same outdates nobody, and that is where most
 * changes end. Until it has settled, a value may still be that of a moment ago.
 */
export class Graph {
  #frame: Frame | undefined
  #frames = 0
  /** Readings that are outdated, the first ones first. */
  readonly #open = new Set<Reading<unknown>>()

  read<T>(cell: Cell<T>): T {
    this.note(cell)
    return cell.value
  }

  /** Notes that whoever is being asked now has read a cell. */
  note(cell: Cell<unknown>): void {
    const frame = this.#frame
    if (!frame || cell.seenIn === frame.number) return
    cell.seenIn = frame.number
    if (frame.other) frame.other.push(cell)
    // Mostly a reader reads the same as before, and nothing is to be done.
    else if (frame.before[frame.same] === cell) frame.same += 1
    else frame.other = [cell]
  }

  /** Runs one part of a reader and notes what it reads. */
  run<T>(reader: Reader, part: number, body: () => T): T {
    const outer = this.#frame
    this.#frames += 1
    const frame: Frame = {
      number: this.#frames,
      before: reader.reads[part] ?? none,
      same: 0,
      other: undefined,
    }
    this.#frame = frame
    try {
      return body()
    } finally {
      this.#frame = outer
      this.#subscribe(reader, part, frame)
    }
  }

  /** Forgets what a reader read: it is gone. */
  forget(reader: Reader): void {
    for (const cells of reader.reads) for (const cell of cells ?? none) cell.readers.delete(reader)
    reader.reads.length = 0
  }

  #subscribe(reader: Reader, part: number, { before, same, other }: Frame): void {
    if (same === before.length && !other) return
    const come = other ?? []
    const bit = 1 << part
    const now = [...before.slice(0, same), ...come]
    const kept = new Set(now)
    for (const cell of before.slice(same)) {
      if (kept.has(cell)) continue
      const rest = (cell.readers.get(reader) ?? 0) & ~bit
      if (rest === 0) cell.readers.delete(reader)
      else cell.readers.set(reader, rest)
    }
    for (const cell of come) cell.readers.set(reader, (cell.readers.get(reader) ?? 0) | bit)
    reader.reads[part] = now
  }

  /** Gives a cell another value, and outdates its readers if it says something else. */
  set<T>(cell: Cell<T>, value: T): void {
    const before = cell.value
    cell.value = value
    if (!(isLong(before) ? Object.is(before, value) : isSame(before, value))) this.outdateReadersOf(cell)
  }

  outdateReadersOf(cell: Cell<unknown>): void {
    for (const [reader, parts] of cell.readers) reader.outdate(parts)
  }

  /** A reading was outdated: it is looked at when settling. */
  opened(reading: Reading<unknown>): void {
    this.#open.add(reading)
  }

  /** Makes again what has to be, of all readings that somebody reads. Stops when there is no time left. */
  settle(hasTime: () => boolean): boolean {
    for (const reading of this.#open) {
      if (!hasTime()) return false
      this.#open.delete(reading)
      if (reading.readers.size > 0) reading.refresh()
    }
    return true
  }
}

const none: readonly never[] = []

/** To compare lists of thousands costs more than to ask whoever reads them: they differ when they are not identical. */
function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1_000
}

/** A value that is made from what it reads. */
export class Reading<T> extends Cell<T | undefined> implements Reader {
  readonly reads: (readonly Cell<unknown>[] | undefined)[] = []
  readonly #graph: Graph
  readonly #make: () => T
  #isFresh = false
  #failure: { readonly cause: unknown } | undefined

  constructor(graph: Graph, make: () => T) {
    super(undefined)
    this.#graph = graph
    this.#make = make
  }

  /** Its value as things stand now. Throws what making it threw. */
  get(): T {
    // Noted last: whoever asks now would be outdated by what it is about to read.
    this.refresh()
    this.#graph.note(this)
    if (this.#failure) throw this.#failure.cause
    return this.value as T
  }

  outdate(): void {
    if (!this.#isFresh) return
    this.#isFresh = false
    this.#graph.opened(this)
  }

  refresh(): void {
    if (this.#isFresh) return
    this.#makeAgain()
    this.#isFresh = true
  }

  #makeAgain(): void {
    const before = this.value
    const hadFailed = this.#failure !== undefined
    this.#failure = undefined
    try {
      this.value = this.#graph.run(this, 0, this.#make)
    } catch (cause) {
      this.#failure = { cause }
    }
    if (this.#failure || hadFailed) this.#graph.outdateReadersOf(this)
    else if (isSame(before, this.value)) this.value = before
    else this.#graph.outdateReadersOf(this)
  }
}

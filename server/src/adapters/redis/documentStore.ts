import type { Redis } from 'ioredis'
import {
  type Append,
  type DocumentStore,
  type Follower,
  type Head,
  type StoredDocument,
  StoreError,
} from '../../ports/documentStore.ts'
import type { PostgresDocumentStore } from '../postgres/documentStore.ts'
import { asStoreError, isAway, openRedis } from './connection.ts'
import { entriesOf, keyOf, updateField, updatesOf } from './entries.ts'
import { idOfNumber, isOfStream, numberOfId, timeOfNumber } from './streamIds.ts'
import { StreamTail } from './streamTail.ts'

/** How long what has to be written is tried again while Redis is away, in milliseconds. */
const outage = { longest: 20_000, pause: 100 }

/**
 * Documents of several servers: the log of each is a stream in Redis, which all of them write to and hear;
 * snapshots are in PostgreSQL, and carry the number of the entry that they reach up to.
 */
export class StreamDocumentStore implements DocumentStore {
  readonly #kept: PostgresDocumentStore
  readonly #redis: Redis
  readonly #tail: StreamTail
  /** Since when nothing gets through, in the process's own time. */
  #downSince: number | undefined

  constructor(url: string, kept: PostgresDocumentStore, server: string) {
    this.#kept = kept
    this.#redis = openRedis(url)
    this.#tail = new StreamTail(url, this.#redis, server)
  }

  async connect(): Promise<void> {
    await this.#redis.connect()
    await this.#tail.connect()
  }

  async load(document: string): Promise<StoredDocument> {
    // What could not be followed afterwards is not worth reading.
    if (!this.#tail.isReady) throw new StoreError('failed')
    for (;;) {
      const kept = await this.#kept.load(document)
      const from = kept.head
      const entries = await this.#entriesAfter(document, from)
      // The stream may have been cut meanwhile below a snapshot that is newer than the one read.
      if ((await this.#kept.oldestSnapshot(document)) > (kept.snapshot?.upTo ?? 0)) continue
      return {
        ...kept,
        head: entries.at(-1)?.number ?? from,
        updates: [...kept.updates, ...updatesOf(entries)],
      }
    }
  }

  async append(appends: readonly Append[]): Promise<void> {
    const written = await this.#persistently(() => this.#write(appends))
    await Promise.all(
      appends.map(({ document }, index) => this.#tail.hasHeard(document, written[index] as number)),
    )
  }

  follow(document: string, after: number, follower: Follower): () => void {
    return this.#tail.follow(document, after, follower)
  }

  exclusively<T>(document: string, work: () => Promise<T>): Promise<T | undefined> {
    return this.#kept.underLease(document, work)
  }

  async compact(document: string, upTo: number, snapshot: Uint8Array): Promise<void> {
    await this.#kept.compact(document, upTo, snapshot, isOfStream(upTo) ? timeOfNumber(upTo) : undefined)
    const oldest = await this.#kept.oldestSnapshot(document)
    // Only what the oldest snapshot that is kept has in it; what stays for longer does no harm.
    if (oldest < upTo && isOfStream(oldest)) {
      await this.#redis.xtrim(keyOf(document), 'MINID', idOfNumber(oldest + 1)).catch(() => {})
    }
  }

  async setAside(document: string, numbers: readonly number[], reason: string): Promise<void> {
    const rows = numbers.filter((number) => !isOfStream(number))
    if (rows.length > 0) await this.#kept.setAside(document, rows, reason)
    for (const number of numbers.filter(isOfStream)) {
      const id = idOfNumber(number)
      const [entry] = entriesOf(await this.#ask('XRANGE', keyOf(document), id, id))
      if (!entry?.data) continue
      await this.#kept.quarantine(document, number, entry.data, reason)
      await this.#ask('XDEL', keyOf(document), id)
    }
  }

  async heads(documents: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    const kept = await this.#kept.heads(documents)
    const pipeline = this.#redis.pipeline()
    for (const document of documents) pipeline.xrevrange(keyOf(document), '+', '-', 'COUNT', 1)
    const answers = await pipeline.exec().catch((error: unknown) => {
      throw asStoreError(error)
    })
    const heads = new Map(kept)
    for (const [index, document] of documents.entries()) {
      const [error, answer] = answers?.[index] ?? [new Error('no answer'), undefined]
      if (error) throw asStoreError(error)
      const [last] = answer as [id: string][]
      if (!last) continue
      const number = numberOfId(last[0])
      if (number > (heads.get(document)?.number ?? 0))
        heads.set(document, { number, at: timeOfNumber(number) })
    }
    return heads
  }

  async ready(): Promise<void> {
    if (!this.#tail.isReady) throw new StoreError('failed')
    await Promise.all([this.#ask('PING'), this.#kept.ready()])
  }

  /** The documents that have a stream. */
  async documents(): Promise<readonly string[]> {
    const names = new Set<string>()
    for await (const keys of this.#redis.scanStream({ match: `${keyOf('')}*`, count: 1_000 })) {
      for (const key of keys as string[]) names.add(key.slice(keyOf('').length))
    }
    return [...names]
  }

  /** Ends the lines to Redis, and leaves the database to whoever opened it. */
  async disconnect(): Promise<void> {
    await this.#tail.close()
    this.#redis.disconnect()
  }

  async close(): Promise<void> {
    await this.disconnect()
    await this.#kept.close()
  }

  async #entriesAfter(document: string, from: number) {
    const key = keyOf(document)
    const answer = await this.#ask('XRANGE', key, `(${idOfNumber(from)}`, '+')
    const entries = entriesOf(answer)
    if (entries.length === 0 && isOfStream(from)) await this.#raise(key, from)
    return entries
  }

  /**
   * A stream that was lost, on a Redis whose clock is behind, would begin with numbers below the snapshot's, and
   * what has them would never be read. An entry that holds the place lets it go on where it was.
   */
  async #raise(key: string, from: number) {
    const info = (await this.#ask('XINFO', 'STREAM', key).catch((error: StoreError) => {
      if (String((error.cause as Error).message).includes('no such key')) return []
      throw error
    })) as Buffer[]
    const at = info.findIndex((field) => String(field) === 'last-generated-id')
    const last = at < 0 ? '0-0' : String(info[at + 1])
    const [milliseconds] = last.split('-').map(Number)
    if ((milliseconds ?? 0) > 0 && numberOfId(last) >= from) return
    // Of two servers that do this at once the second is refused, as it should be.
    await this.#ask('XADD', key, idOfNumber(from + 1), 'p', '').catch(() => {})
  }

  /** Writes, and answers the number of the last entry of each document. */
  async #write(appends: readonly Append[]): Promise<number[]> {
    const pipeline = this.#redis.pipeline()
    for (const { document, updates } of appends) {
      for (const data of updates) {
        pipeline.xadd(
          keyOf(document),
          '*',
          updateField,
          Buffer.from(data.buffer, data.byteOffset, data.length),
        )
      }
    }
    const answers = (await pipeline.exec()) ?? []
    let next = 0
    return appends.map(({ updates }) => {
      let last = 0
      for (const [error, id] of answers.slice(next, next + updates.length)) {
        if (error) throw error
        last = numberOfId(String(id))
      }
      next += updates.length
      return last
    })
  }

  async #ask(command: string, ...args: readonly (string | number)[]): Promise<unknown> {
    try {
      return await this.#redis.callBuffer(command, ...args)
    } catch (error) {
      throw asStoreError(error)
    }
  }

  /** Tries again while Redis is away. What was written twice thereby says the same twice, which does no harm. */
  async #persistently<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work()
        this.#downSince = undefined
        return result
      } catch (error) {
        if (!isAway(error)) throw asStoreError(error)
        // A line that swallows commands is made anew.
        if (this.#redis.status === 'ready') this.#redis.disconnect(true)
        this.#downSince ??= performance.now()
        if (performance.now() - this.#downSince > outage.longest) throw asStoreError(error)
        await new Promise((resolve) => setTimeout(resolve, outage.pause))
      }
    }
  }
}

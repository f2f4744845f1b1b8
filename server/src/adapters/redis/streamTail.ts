import type { Redis } from 'ioredis'
import type { Follower } from '../../ports/documentStore.ts'
import { openRedis, redisPatience } from './connection.ts'
import { entriesOf, keyOf, updatesOf } from './entries.ts'
import { idOfNumber } from './streamIds.ts'

/** How long Redis keeps a question open to which it has no answer, in milliseconds. */
const blockTime = 5_000
/** The most entries of one stream in one answer. */
const mostEntries = 1_000

interface Followed {
  at: number
  readonly followers: Map<Follower, number>
  readonly waiting: { readonly number: number; readonly resolve: () => void }[]
}

/**
 * Hears what is written to the streams of all documents that this server has open, through one blocking read.
 * When the line breaks, every follower is told so and let go.
 */
export class StreamTail {
  readonly #redis: Redis
  readonly #commands: Redis
  /** A stream of this server's own, into which it writes to end the read that is under way. */
  readonly #wakeKey: string
  #woken = '0-0'
  readonly #followed = new Map<string, Followed>()
  #isRunning = false
  #isClosed = false

  constructor(url: string, commands: Redis, server: string) {
    // The read itself is bounded below.
    this.#redis = openRedis(url, blockTime + redisPatience)
    this.#commands = commands
    this.#wakeKey = `plenaria:wake:${server}`
  }

  async connect(): Promise<void> {
    await this.#redis.connect()
    this.#redis.on('close', () => this.#cutOff())
  }

  get isReady(): boolean {
    return this.#redis.status === 'ready'
  }

  follow(document: string, after: number, follower: Follower): () => void {
    let followed = this.#followed.get(document)
    if (!followed) {
      followed = { at: after, followers: new Map(), waiting: [] }
      this.#followed.set(document, followed)
    }
    followed.at = Math.min(followed.at, after)
    followed.followers.set(follower, after)
    void this.#run()
    this.#wake()
    const entry = followed
    return () => {
      entry.followers.delete(follower)
      if (entry.followers.size > 0 || this.#followed.get(document) !== entry) return
      this.#followed.delete(document)
      letGo(entry)
    }
  }

  /** Resolves once all followers of a document have heard an entry, at once where nobody follows it. */
  async hasHeard(document: string, number: number): Promise<void> {
    const followed = this.#followed.get(document)
    if (!followed || followed.at >= number) return
    await new Promise<void>((resolve) => followed.waiting.push({ number, resolve }))
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const followed of this.#followed.values()) letGo(followed)
    this.#followed.clear()
    this.#redis.disconnect()
  }

  async #run() {
    if (this.#isRunning) return
    this.#isRunning = true
    while (!this.#isClosed && this.#followed.size > 0) {
      try {
        const answer = await this.#read()
        for (const [key, entries] of answer) this.#deliver(key.toString(), entries)
      } catch {
        if (this.#isClosed) break
        this.#cutOff()
        // A line that answers nothing would otherwise stay open for as long as the system has patience.
        if (this.isReady) this.#redis.disconnect(true)
      }
    }
    this.#isRunning = false
  }

  async #read(): Promise<readonly [Buffer, unknown][]> {
    const documents = [...this.#followed]
    const answer = await this.#redis.callBuffer(
      'XREAD',
      'COUNT',
      mostEntries,
      'BLOCK',
      blockTime,
      'STREAMS',
      this.#wakeKey,
      ...documents.map(([document]) => keyOf(document)),
      this.#woken,
      ...documents.map(([, { at }]) => idOfNumber(at)),
    )
    return (answer ?? []) as [Buffer, unknown][]
  }

  #deliver(key: string, answer: unknown) {
    if (key === this.#wakeKey) {
      this.#woken = (answer as [Buffer][]).at(-1)?.[0].toString() ?? this.#woken
      return
    }
    const document = key.slice(keyOf('').length)
    const followed = this.#followed.get(document)
    const entries = entriesOf(answer)
    const last = entries.at(-1)?.number
    if (!followed || last === undefined) return
    followed.at = Math.max(followed.at, last)
    const updates = updatesOf(entries)
    for (const [follower, after] of [...followed.followers]) {
      const news = updates.filter(({ number }) => number > after)
      followed.followers.set(follower, Math.max(after, last))
      if (news.length > 0) follower.hear(news)
    }
    for (const { resolve } of takeWhere(followed.waiting, ({ number }) => number <= followed.at)) resolve()
  }

  #cutOff() {
    const cut = [...this.#followed.values()]
    this.#followed.clear()
    for (const followed of cut) {
      letGo(followed)
      for (const follower of followed.followers.keys()) follower.cutOff()
    }
  }

  /** Ends the read under way, so that the next one asks for what has been added. */
  #wake() {
    this.#commands
      .pipeline()
      .xadd(this.#wakeKey, 'MAXLEN', 1, '*', 'w', '')
      .pexpire(this.#wakeKey, 60 * 60 * 1_000)
      .exec()
      .catch(() => {})
  }
}

/** Nobody hears anything more of a document: who waits for that need not wait. */
function letGo({ waiting }: Followed) {
  for (const { resolve } of waiting.splice(0)) resolve()
}

/** Takes out of a list what is as described. */
function takeWhere<T>(list: T[], isSo: (item: T) => boolean): T[] {
  const taken = list.filter(isSo)
  if (taken.length > 0) list.splice(0, list.length, ...list.filter((item) => !taken.includes(item)))
  return taken
}

import type { Clock } from '../../ports/clock.ts'
import {
  type Append,
  type DocumentStore,
  type Follower,
  type Head,
  type StoredDocument,
  type StoredUpdate,
  StoreError,
} from '../../ports/documentStore.ts'
import { Followers } from '../local/followers.ts'

interface Kept {
  head: number
  at: number
  snapshots: { readonly upTo: number; readonly data: Uint8Array }[]
  updates: StoredUpdate[]
}

/**
 * Documents in memory, for tests. `failNext` makes the next append fail, as a full disk would; `replace` puts
 * another log in a document's place, as a failover to a log that lags does.
 */
export class MemoryDocumentStore implements DocumentStore {
  readonly #clock: Clock
  readonly #documents = new Map<string, Kept>()
  readonly #followers = new Followers()
  #failure: StoreError | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  failNext(failure: StoreError): void {
    this.#failure = failure
  }

  replace(document: string, updates: readonly Uint8Array[]): void {
    this.#documents.set(document, {
      head: updates.length,
      at: this.#clock.now(),
      snapshots: [],
      updates: updates.map((data, index) => ({ number: index + 1, data })),
    })
    this.#followers.cutOff(document)
  }

  async load(document: string): Promise<StoredDocument> {
    const kept = this.#documents.get(document)
    const snapshot = kept?.snapshots.at(-1)
    return {
      head: kept?.head ?? 0,
      snapshot,
      updates: kept?.updates.filter(({ number }) => number > (snapshot?.upTo ?? 0)) ?? [],
      damaged: 0,
    }
  }

  async append(appends: readonly Append[]): Promise<void> {
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure
    for (const { document, after } of appends) {
      if ((this.#documents.get(document)?.head ?? 0) !== after) throw new StoreError('conflict')
    }
    for (const { document, after, updates } of appends) {
      const kept = this.#documents.get(document) ?? { head: 0, at: 0, snapshots: [], updates: [] }
      this.#documents.set(document, kept)
      for (const [index, data] of updates.entries()) {
        kept.updates.push({ number: after + index + 1, data: data.slice() })
      }
      kept.head = after + updates.length
      kept.at = this.#clock.now()
    }
    this.#followers.tell(appends)
  }

  follow(document: string, _after: number, follower: Follower): () => void {
    return this.#followers.add(document, follower)
  }

  async exclusively<T>(_document: string, work: () => Promise<T>): Promise<T | undefined> {
    return work()
  }

  async compact(document: string, upTo: number, snapshot: Uint8Array): Promise<void> {
    const kept = this.#documents.get(document)
    if (!kept || upTo < (kept.snapshots.at(-1)?.upTo ?? 0)) return
    const before = kept.snapshots.findLast((one) => one.upTo < upTo)
    kept.snapshots = [...(before ? [before] : []), { upTo, data: snapshot }]
    kept.updates = kept.updates.filter(({ number }) => number > (before?.upTo ?? 0))
  }

  async setAside(document: string, numbers: readonly number[]): Promise<void> {
    const kept = this.#documents.get(document)
    if (kept) kept.updates = kept.updates.filter(({ number }) => !numbers.includes(number))
  }

  async heads(documents: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    const heads = new Map<string, Head>()
    for (const document of documents) {
      const kept = this.#documents.get(document)
      if (kept) heads.set(document, { number: kept.head, at: kept.at })
    }
    return heads
  }

  async ready(): Promise<void> {}

  async close(): Promise<void> {}
}

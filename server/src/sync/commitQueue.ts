import type { Metrics } from '../metrics.ts'
import { type Append, type DocumentStore, StoreError } from '../ports/documentStore.ts'

/** A document with changes that wait to be written. */
export interface Committing {
  readonly name: string
  /** The number of the newest update on disk. */
  readonly head: number
  /** Hands over what waits. Nothing more is asked for until `committed` or `failed` has been called. */
  takeBatch(): readonly Uint8Array[]
  committed(): void
  failed(error: StoreError): void
}

/**
 * Commit before visible: gathers what arrives in one turn of the event loop, from all documents, writes it in
 * ONE transaction, and only then lets the documents show it.
 */
export class CommitQueue {
  readonly #store: DocumentStore
  readonly #metrics: Metrics
  #waiting = new Set<Committing>()
  #isRunning = false
  /** Who waits for the transaction that takes up what waits now. */
  #settling: (() => void)[] = []

  constructor(store: DocumentStore, metrics: Metrics) {
    this.#store = store
    this.#metrics = metrics
  }

  /** Puts a document into the next transaction. */
  schedule(document: Committing): void {
    this.#waiting.add(document)
    if (this.#isRunning) return
    this.#isRunning = true
    setImmediate(() => void this.#run())
  }

  /** Resolves once all that waits now has been written or refused, whatever comes after it. */
  async settled(): Promise<void> {
    if (this.#isRunning) await new Promise<void>((resolve) => this.#settling.push(resolve))
  }

  async #run() {
    const documents = [...this.#waiting]
    this.#waiting = new Set()
    const settling = this.#settling.splice(0)
    const appends: Append[] = []
    const writing: Committing[] = []
    for (const document of documents) {
      const updates = document.takeBatch()
      if (updates.length === 0) {
        document.committed()
        continue
      }
      appends.push({ document: document.name, after: document.head, updates })
      writing.push(document)
    }
    if (appends.length > 0) await this.#write(appends, writing)

    for (const resolve of settling) resolve()
    if (this.#waiting.size > 0) {
      setImmediate(() => void this.#run())
    } else {
      this.#isRunning = false
      for (const resolve of this.#settling.splice(0)) resolve()
    }
  }

  async #write(appends: readonly Append[], documents: readonly Committing[]) {
    const failure = await this.#append(appends)
    if (!failure) {
      for (const document of documents) document.committed()
      return
    }
    if (documents.length === 1) {
      documents[0]?.failed(failure)
      return
    }
    // One document's trouble is not the others': each is tried by itself.
    for (const [index, document] of documents.entries()) {
      const alone = await this.#append(appends.slice(index, index + 1))
      if (alone) document.failed(alone)
      else document.committed()
    }
  }

  async #append(appends: readonly Append[]): Promise<StoreError | undefined> {
    const end = this.#metrics.commitSeconds.startTimer()
    try {
      await this.#store.append(appends)
      this.#metrics.updates.inc(appends.reduce((sum, { updates }) => sum + updates.length, 0))
      return undefined
    } catch (error) {
      this.#metrics.commitFailures.inc()
      return error instanceof StoreError ? error : new StoreError('failed', error)
    } finally {
      end()
    }
  }
}

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { Metrics } from '../metrics.ts'
import type { DocumentStore } from '../ports/documentStore.ts'

/** How long the worker waits for another document before it ends, in milliseconds. */
const patience = 10_000

/** Replaces long logs by snapshots, one document at a time, away from the thread that serves people. */
export class Compactor {
  readonly #store: DocumentStore
  readonly #metrics: Metrics
  readonly #log: Logger
  readonly #waiting = new Map<string, Promise<number | undefined>>()
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | undefined
  #rest: NodeJS.Timeout | undefined

  constructor(store: DocumentStore, metrics: Metrics, log: Logger) {
    this.#store = store
    this.#metrics = metrics
    this.#log = log
  }

  /**
   * Makes a snapshot of a document as it is on disk. Answers up to which update it reaches; undefined where
   * it did not come about, which costs nothing but time at the next load.
   */
  compact(document: string): Promise<number | undefined> {
    const waiting = this.#waiting.get(document)
    if (waiting) return waiting
    const made = this.#last
      .then(() => this.#store.exclusively(document, () => this.#compact(document)))
      .catch((error: unknown) => {
        this.#metrics.compactionFailures.inc()
        this.#log.warn({ document, err: error }, 'no snapshot')
        return undefined
      })
      .finally(() => this.#waiting.delete(document))
    this.#waiting.set(document, made)
    this.#last = made
    return made
  }

  async close(): Promise<void> {
    await this.#last
    clearTimeout(this.#rest)
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #compact(document: string): Promise<number | undefined> {
    const { head, snapshot, updates } = await this.#store.load(document)
    if (updates.length === 0) return snapshot?.upTo
    clearTimeout(this.#rest)
    this.#worker ??= this.#start()
    const answer = once(this.#worker, 'message')
    this.#worker.postMessage({ snapshot, updates })
    const [packed] = (await answer) as [Uint8Array]
    await this.#store.compact(document, head, packed)
    this.#metrics.compactions.inc()
    this.#rest = setTimeout(() => this.#dismiss(), patience)
    this.#rest.unref()
    return head
  }

  #start(): Worker {
    const worker = new Worker(new URL('./compactionWorker.ts', import.meta.url))
    worker.unref()
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    return worker
  }

  #dismiss() {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}

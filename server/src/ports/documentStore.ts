/** One update of a document as it was written. */
export interface StoredUpdate {
  /** Counts the updates of a document from 1, without gaps. */
  readonly number: number
  readonly data: Uint8Array
}

/** A document as it is kept: the newest snapshot, and what was written after it. */
export interface StoredDocument {
  /** The number of the newest update; 0 for a document that was never written. */
  readonly head: number
  /** What the document was up to an update's number, in whatever form it was handed over. */
  readonly snapshot: { readonly upTo: number; readonly data: Uint8Array } | undefined
  /** After the snapshot, oldest first. */
  readonly updates: readonly StoredUpdate[]
  /** How many damaged rows were found just now and set aside. */
  readonly damaged: number
}

/** Updates for one document, to be written after the update `after`. */
export interface Append {
  readonly document: string
  readonly after: number
  readonly updates: readonly Uint8Array[]
}

/**
 * Keeps documents as a log of updates with snapshots. It does not know what the bytes mean.
 * What an append has resolved for is on disk: it outlives a kill of the process and a loss of power.
 */
export interface DocumentStore {
  /**
   * Reads a document. Rows whose checksum does not fit are set aside in quarantine together with all that
   * follow them, so that what comes back is what was written, or an unbroken beginning of it.
   */
  load(document: string): Promise<StoredDocument>
  /** Writes the updates of several documents in one transaction: all of them, or none. */
  append(appends: readonly Append[]): Promise<void>
  /** Keeps a snapshot, and drops the updates that the snapshot before it already held. */
  compact(document: string, upTo: number, snapshot: Uint8Array): Promise<void>
  /** Takes single updates out of a document into quarantine. */
  setAside(document: string, numbers: readonly number[], reason: string): Promise<void>
  /** The newest update's number and when it was written (milliseconds since 1970), for each document written. */
  heads(documents: readonly string[]): Promise<ReadonlyMap<string, Head>>
  /** Rejects while nothing can be read or written. */
  ready(): Promise<void>
  close(): Promise<void>
}

export interface Head {
  readonly number: number
  readonly at: number
}

export type StoreFailure =
  /** No room is left. */
  | 'full'
  /** Another owner has written to the document since it was loaded. */
  | 'conflict'
  /** What is on disk cannot be read as a store. */
  | 'damaged'
  | 'failed'

/** The store could not do what it was asked; nothing of it was done. */
export class StoreError extends Error {
  readonly code: StoreFailure

  constructor(code: StoreFailure, cause?: unknown) {
    super(`store: ${code}`, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

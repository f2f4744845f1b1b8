/** One update of a document as it was written. */
export interface StoredUpdate {
  /** Grows from update to update of a document; 0 stands before the first. */
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

/** Updates for one document. */
export interface Append {
  readonly document: string
  /** The newest update that the writer knows of. */
  readonly after: number
  readonly updates: readonly Uint8Array[]
}

/** Whoever shows a document to people: it hears what is on disk, and nothing else. */
export interface Follower {
  /** What was written after all that it heard before, oldest first, whichever server wrote it. */
  hear(updates: readonly StoredUpdate[]): void
  /**
   * The line to the log is cut, and nothing more will be heard. What was heard may even be lost, where the log
   * itself fell back: the document has to be loaded, compared and followed anew.
   */
  cutOff(): void
}

/**
 * Keeps documents as a log of updates with snapshots. It does not know what the bytes mean.
 * What an append has resolved for, and what a follower hears, is on disk.
 */
export interface DocumentStore {
  /**
   * Reads a document. Rows whose checksum does not fit are set aside in quarantine together with all that
   * follow them, so that what comes back is what was written, or an unbroken beginning of it.
   */
  load(document: string): Promise<StoredDocument>
  /**
   * Writes the updates of several documents, and resolves once they are on disk and the followers in this
   * process have heard them. A store of one server writes all of them or none, and refuses ('conflict') what
   * does not follow the newest update; a log that several servers share takes the updates of all of them.
   */
  append(appends: readonly Append[]): Promise<void>
  /** Hears all that is written to a document after an update, until what is answered is called. */
  follow(document: string, after: number, follower: Follower): () => void
  /**
   * Does some work on a document while no other server does; undefined, with nothing done, where one does.
   * It keeps work from being done twice. What must not be done twice needs more: see `compact`.
   */
  exclusively<T>(document: string, work: () => Promise<T>): Promise<T | undefined>
  /**
   * Keeps a snapshot, and drops the updates that the snapshot before it already held. One that reaches less
   * far than the newest is passed over.
   */
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

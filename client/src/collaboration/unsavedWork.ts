import * as Y from 'yjs'
import { addSpan, type Ranges, type Span, without } from './ranges.ts'

/** One change of this person that the server has not confirmed: what it wrote and what it deleted. */
interface Change {
  readonly written: Ranges
  readonly deleted: Ranges
}

/** How unsaved work is kept beside the local copy, so that a reload does not forget it. */
export type StoredChanges = readonly {
  readonly written: readonly (readonly [client: number, spans: readonly Span[]])[]
  readonly deleted: readonly (readonly [client: number, spans: readonly Span[]])[]
}[]

/**
 * What this person changed and the server has not yet shown to have on disk. The echo of one's own update is
 * the receipt: applying it fires no event, and a deletion alone leaves the state vector as it was, so changes
 * are struck off by what an echo holds, structs and deletions both.
 */
export class UnsavedWork {
  #changes: readonly Change[]

  constructor(stored: StoredChanges = []) {
    this.#changes = stored.map(({ written, deleted }) => ({
      written: new Map(written),
      deleted: new Map(deleted),
    }))
  }

  /** How many changes wait. */
  get count(): number {
    return this.#changes.length
  }

  /** Remembers an update that was made here. One that says nothing is no change. */
  add(update: Uint8Array): void {
    const change = contentOf(update)
    if (change.written.size > 0 || change.deleted.size > 0) this.#changes = [...this.#changes, change]
  }

  /** Strikes off what an update of the server holds; false where nothing waited. */
  confirm(update: Uint8Array): boolean {
    if (this.#changes.length === 0) return false
    this.#strike(contentOf(update))
    return true
  }

  /** Counts what an update writes and no change here accounts for as one more change. */
  adopt(update: Uint8Array): void {
    let written = contentOf(update).written
    for (const change of this.#changes) written = without(written, change.written)
    if (written.size > 0) this.#changes = [...this.#changes, { written, deleted: new Map() }]
  }

  /** Strikes off what the server says that it has; of deletions a state vector says nothing. */
  confirmStateVector(stateVector: Uint8Array): void {
    const written: Ranges = new Map()
    for (const [client, clock] of Y.decodeStateVector(stateVector)) addSpan(written, client, [0, clock])
    this.#strike({ written, deleted: new Map() })
  }

  /** As it is kept beside the local copy. */
  stored(): StoredChanges {
    return this.#changes.map(({ written, deleted }) => ({ written: [...written], deleted: [...deleted] }))
  }

  #strike(confirmed: Change): void {
    this.#changes = this.#changes
      .map(({ written, deleted }) => ({
        written: without(written, confirmed.written),
        deleted: without(deleted, confirmed.deleted),
      }))
      .filter(({ written, deleted }) => written.size > 0 || deleted.size > 0)
  }
}

/** Whose windows wrote what an update holds; who only deleted something is not to be told from it. */
export function authorsOf(update: Uint8Array): readonly number[] {
  return [...contentOf(update).written.keys()]
}

function contentOf(update: Uint8Array): Change {
  const { structs, ds } = Y.decodeUpdate(update)
  const written: Ranges = new Map()
  for (const struct of structs) {
    // A gap that an update skips is no content.
    if (struct instanceof Y.Skip) continue
    addSpan(written, struct.id.client, [struct.id.clock, struct.id.clock + struct.length])
  }
  const deleted: Ranges = new Map()
  for (const [client, items] of ds.clients) {
    for (const { clock, len } of items) addSpan(deleted, client, [clock, clock + len])
  }
  return { written, deleted }
}

import type { CloseName } from 'shared/protocol'
import * as Y from 'yjs'
import type { NotSavedReason, SavedState } from '../state/savedState.ts'
import { createStore, type Readable } from '../state/store.ts'
import { type StoredChanges, UnsavedWork } from './unsavedWork.ts'

/** Where a person's changes are, from what the line to the server tells. */
export interface SavedStatus extends Readable<SavedState> {
  /** How many changes of this person wait. */
  readonly waiting: number
  /** Changes that were waiting when this browser last kept the design. */
  restore(stored: StoredChanges): void
  /** The person changed something. */
  changed(update: Uint8Array): void
  connected(isConnected: boolean): void
  synced(): void
  /** The server has this on disk. */
  confirmed(update: Uint8Array): void
  /** All that the server has: what the document holds beyond it is unsaved too, whoever forgot to count it. */
  serverHas(stateVector: Uint8Array): void
  denied(): void
  closed(reason: CloseName | undefined, isFinal: boolean): void
}

/** Follows the changes of one document; `keep` is called with those that wait, whenever they change. */
export function followSaving(doc: Y.Doc, keep: (waiting: StoredChanges) => void): SavedStatus {
  const store = createStore<SavedState>({ kind: 'reconnecting', changes: 0 })
  let work = new UnsavedWork()
  let isConnected = false
  let isSynced = false
  let hasTried = false
  let hasEnded = false
  let refusal: NotSavedReason | null = null

  const state = (): SavedState => {
    const changes = work.count
    if (refusal && (changes > 0 || hasEnded)) return { kind: 'refused', reason: refusal, changes }
    if (!isConnected && hasTried) return { kind: 'offline', changes }
    if (!isSynced) return { kind: 'reconnecting', changes }
    return changes > 0 ? { kind: 'saving' } : { kind: 'saved' }
  }
  const tell = () => {
    const next = state()
    if (JSON.stringify(next) !== JSON.stringify(store.get())) store.set(next)
  }
  const workChanged = () => {
    keep(work.stored())
    if (work.count === 0 && !hasEnded) refusal = null
    tell()
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    get waiting() {
      return work.count
    },
    restore(stored) {
      work = new UnsavedWork(stored)
      tell()
    },
    changed(update) {
      work.add(update)
      workChanged()
    },
    connected(now) {
      isConnected = now
      hasTried = true
      if (!now) isSynced = false
      // The next attempt may find a server that can write again.
      if (now && refusal === 'store-failed') refusal = null
      tell()
    },
    synced() {
      isSynced = true
      tell()
    },
    confirmed(update) {
      if (work.confirm(update)) workChanged()
    },
    serverHas(stateVector) {
      work.confirmStateVector(stateVector)
      work.adopt(Y.encodeStateAsUpdate(doc, stateVector))
      workChanged()
    },
    denied() {
      refusal = 'no-right'
      tell()
    },
    closed(reason, isFinal) {
      if (reason === 'storeFailed') refusal = 'store-failed'
      if (isFinal) {
        hasEnded = true
        refusal = finalReason(reason)
      }
      tell()
    },
  }
}

function finalReason(reason: CloseName | undefined): NotSavedReason {
  if (reason === 'tooLarge') return 'too-large'
  return reason === 'malformed' ? 'malformed' : 'access-ended'
}

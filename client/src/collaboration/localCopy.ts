import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import type { StoredChanges } from './unsavedWork.ts'

/** What this browser keeps of a design, so that it opens and can be changed without a network. */
export interface LocalCopy {
  /** The copy is read into the document; the work that was not yet saved when it was kept. */
  readonly loaded: Promise<StoredChanges>
  /** Whether an update came out of this copy. */
  isOrigin(origin: unknown): boolean
  keepUnsaved(changes: StoredChanges): void
  /** Forgets all of it: access has ended, and what was unsent is out of the house. */
  remove(): Promise<void>
  destroy(): void
}

const unsavedKey = 'unsaved'

/** Opens the browser's copy of a document. Where the browser keeps nothing, there simply is none. */
export function openLocalCopy(room: string, doc: Y.Doc): LocalCopy {
  if (typeof indexedDB === 'undefined') return noCopy
  const persistence = new IndexeddbPersistence(`plenaria/${room}`, doc)
  // A browser that refuses to open the store, as some private windows do, must not keep the design waiting.
  const opened = Promise.race([persistence.whenSynced, persistence._db.then(() => persistence.whenSynced)])
  const loaded = opened
    .then(() => persistence.get(unsavedKey))
    .then((kept) => (typeof kept === 'string' ? (JSON.parse(kept) as StoredChanges) : []))
    .catch(() => [])
  return {
    loaded,
    isOrigin: (origin) => origin === persistence,
    keepUnsaved(changes) {
      void persistence.set(unsavedKey, JSON.stringify(changes)).catch(() => {})
    },
    remove: () => persistence.clearData(),
    destroy: () => void persistence.destroy().catch(() => {}),
  }
}

const noCopy: LocalCopy = {
  loaded: Promise.resolve([]),
  isOrigin: () => false,
  keepUnsaved() {},
  remove: async () => {},
  destroy() {},
}

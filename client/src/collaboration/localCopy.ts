import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { keepUnsaved, takeOverUnsaved } from './unsavedLists.ts'
import type { StoredChanges } from './unsavedWork.ts'

/** What this browser keeps of a document, so that it opens and can be changed without a network. */
export interface LocalCopy {
  /** The copy is read into the document; the work that was not yet saved when it was kept. */
  readonly loaded: Promise<StoredChanges>
  /** Whether this browser keeps what is changed; known once it is loaded. */
  readonly isKept: boolean
  /** Whether an update came out of this copy. */
  isOrigin(origin: unknown): boolean
  keepUnsaved(changes: StoredChanges): void
  /** Removes it from this browser: access has ended, and nothing of it waits any more. */
  forget(): Promise<void>
  destroy(): void
}

/** Opens the browser's copy of a document. Where the browser keeps nothing, there simply is none. */
export function openLocalCopy(room: string, doc: Y.Doc): LocalCopy {
  if (typeof indexedDB === 'undefined') return noCopy
  const persistence = new IndexeddbPersistence(databaseOf(room), doc)
  const database = persistence._db as Promise<IDBDatabase>
  const self = String(doc.clientID)
  let isKept = false
  // A browser that refuses to open the store, as some private windows do, must not keep the design waiting.
  const opened = Promise.race([persistence.whenSynced, database.then(() => persistence.whenSynced)])
  const loaded = opened
    .then(async () => {
      isKept = true
      return takeOverUnsaved(await database, self)
    })
    .catch((): StoredChanges => [])
  return {
    loaded,
    get isKept() {
      return isKept
    },
    isOrigin: (origin) => origin === persistence,
    keepUnsaved(changes) {
      if (isKept) void database.then((open) => keepUnsaved(open, self, changes)).catch(() => {})
    },
    async forget() {
      isKept = false
      await persistence.clearData().catch(() => {})
    },
    destroy: () => void persistence.destroy().catch(() => {}),
  }
}

/** Whether this browser holds changes of a document that were never sent. Makes no copy where there is none. */
export async function hasUnsentWork(room: string): Promise<boolean> {
  const databases = await indexedDB?.databases?.().catch(() => [])
  if (!databases?.some(({ name }) => name === databaseOf(room))) return false
  const copy = openLocalCopy(room, new Y.Doc())
  const waiting = await copy.loaded
  copy.destroy()
  return waiting.length > 0
}

function databaseOf(room: string): string {
  return `plenaria/${room}`
}

const noCopy: LocalCopy = {
  loaded: Promise.resolve([]),
  isKept: false,
  isOrigin: () => false,
  keepUnsaved() {},
  forget: async () => {},
  destroy() {},
}

import type { StoredChanges } from './unsavedWork.ts'

/** Where y-indexeddb keeps what is not the document itself. */
const storeName = 'custom'
/** Each window of this browser has a list of its own: one under a common key would be overwritten by the others. */
const prefix = 'unsaved'

/**
 * Takes over what windows of this browser left unsent, in one transaction: it is this window's now. A window
 * that is still open keeps its own count and writes it again when it changes.
 */
export async function takeOverUnsaved(database: IDBDatabase, window: string): Promise<StoredChanges> {
  const transaction = database.transaction(storeName, 'readwrite')
  const store = transaction.objectStore(storeName)
  const keys = (await answer(store.getAllKeys())).filter(
    (key): key is string => typeof key === 'string' && key.startsWith(prefix),
  )
  const lists = await Promise.all(keys.map((key) => answer<unknown>(store.get(key))))
  const changes = lists.flatMap((list) =>
    typeof list === 'string' ? (JSON.parse(list) as StoredChanges) : [],
  )
  for (const key of keys) store.delete(key)
  if (changes.length > 0) store.put(JSON.stringify(changes), keyOf(window))
  return changes
}

/** Keeps what a window has not sent; nothing is kept of nothing. */
export function keepUnsaved(database: IDBDatabase, window: string, changes: StoredChanges): void {
  const store = database.transaction(storeName, 'readwrite').objectStore(storeName)
  if (changes.length > 0) store.put(JSON.stringify(changes), keyOf(window))
  else store.delete(keyOf(window))
}

function keyOf(window: string): string {
  return `${prefix}/${window}`
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

import * as Y from 'yjs'
import type { ClockRange, UpdateContents } from './checkUpdate.ts'

/**
 * Whether an update holds anything that a document does not have. A client that merely comes back answers
 * the server's question with all deletions it knows of: that is no change, and needs no row on disk.
 */
export function bringsNews(doc: Y.Doc, { structs, deletions }: UpdateContents): boolean {
  return (
    structs.some(({ client, clock, length }) => clock + length > Y.getState(doc.store, client)) ||
    deletions.some((range) => !isDeleted(doc, range))
  )
}

/** Whether an update speaks of what neither the document nor the update itself has. */
export function leavesGap(doc: Y.Doc, { structs, deletions }: UpdateContents): boolean {
  const ends = new Map<number, number>()
  for (const { client, clock, length } of structs) {
    if (clock > (ends.get(client) ?? Y.getState(doc.store, client))) return true
    ends.set(client, clock + length)
  }
  return deletions.some(
    ({ client, clock, length }) =>
      clock + length > Math.max(ends.get(client) ?? 0, Y.getState(doc.store, client)),
  )
}

/** How much the document holds of changes whose beginnings have not arrived. */
export function pendingBytes(doc: Y.Doc): number {
  return (doc.store.pendingStructs?.update.length ?? 0) + (doc.store.pendingDs?.length ?? 0)
}

function isDeleted(doc: Y.Doc, { client, clock, length }: ClockRange): boolean {
  const structs = doc.store.clients.get(client)
  const end = clock + length
  if (!structs || end > Y.getState(doc.store, client)) return false
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= end) break
    if (!struct.deleted) return false
  }
  return true
}

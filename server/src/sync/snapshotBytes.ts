import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import type { StoredDocument } from '../ports/documentStore.ts'

/** The largest document that is unpacked: more is taken for a broken or hostile snapshot. */
const largest = 1024 * 1024 * 1024

/** A document's whole state as it is kept: Yjs's second encoding, deflated. */
export function packSnapshot(doc: Y.Doc): Uint8Array {
  return deflateRawSync(Y.encodeStateAsUpdateV2(doc))
}

/**
 * Makes a document of what is kept. Updates that cannot be applied are left out and named.
 * A document on which an update stumbled is in no known state, so it is made again without that one.
 */
export function unpackDocument(
  stored: Pick<StoredDocument, 'snapshot' | 'updates'>,
  leaveOut: readonly number[] = [],
): { readonly doc: Y.Doc; readonly inapplicable: readonly number[] } {
  const doc = new Y.Doc()
  if (stored.snapshot) {
    Y.applyUpdateV2(doc, inflateRawSync(stored.snapshot.data, { maxOutputLength: largest }))
  }
  for (const { number, data } of stored.updates) {
    if (leaveOut.includes(number)) continue
    try {
      Y.applyUpdate(doc, data)
    } catch {
      doc.destroy()
      return unpackDocument(stored, [...leaveOut, number])
    }
  }
  return { doc, inapplicable: leaveOut }
}

import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'

/** What was told to one person: everything that the server sent them, which holds the receipts of their own edits. */
export class Ledger {
  readonly #told: Uint8Array[] = []

  /** Takes one message as it came over the wire; other messages than updates and answers hold no edits. */
  hear(message: Uint8Array): void {
    const [kind, syncKind] = message
    if (kind !== 0 || (syncKind !== 1 && syncKind !== 2)) return
    this.#told.push(message.slice(payloadStart(message)))
  }

  /** The document as this person was told it is, together with what others were told. */
  document(others: readonly Ledger[] = []): Y.Doc {
    const doc = new Y.Doc()
    for (const ledger of [this, ...others]) for (const update of ledger.#told) Y.applyUpdate(doc, update)
    return doc
  }
}

/** Figures of edits, by what they did. */
export interface Tally {
  /** Places in the document's history: one for each thing inserted or set, one for each character of a text. */
  readonly written: number
  readonly deleted: number
}

/** How much a document says. */
export function tally(doc: Y.Doc): Tally {
  let [written, deleted] = [0, 0]
  for (const clock of clocksOf(doc).values()) written += clock
  eachDeleted(doc, () => {
    deleted += 1
  })
  return { written, deleted }
}

/**
 * What somebody was told and a document does not hold. A document that has every place and every deletion, and
 * still reads differently once the rest is merged into it, has lost something too, and counts as one.
 */
export function lostFrom(kept: Y.Doc, told: Y.Doc): number {
  let lost = 0
  const clocks = clocksOf(kept)
  for (const [client, clock] of clocksOf(told)) {
    lost += Math.max(0, clock - (clocks.get(client) ?? 0))
  }
  const deletions = Y.createDeleteSetFromStructStore(kept.store)
  eachDeleted(told, (client, clock) => {
    if (!Y.isDeleted(deletions, Y.createID(client, clock))) lost += 1
  })
  return lost > 0 || readsTheSameWith(kept, told) ? lost : 1
}

function readsTheSameWith(kept: Y.Doc, told: Y.Doc): boolean {
  const both = new Y.Doc()
  Y.applyUpdate(both, Y.encodeStateAsUpdate(kept))
  Y.applyUpdate(both, Y.encodeStateAsUpdate(told))
  return [...kept.share.keys()].every((name) =>
    isDeepStrictEqual(both.getMap(name).toJSON(), kept.getMap(name).toJSON()),
  )
}

function clocksOf(doc: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}

function eachDeleted(doc: Y.Doc, visit: (client: number, clock: number) => void) {
  for (const [client, ranges] of Y.createDeleteSetFromStructStore(doc.store).clients) {
    for (const { clock, len } of ranges) {
      for (let at = clock; at < clock + len; at += 1) visit(client, at)
    }
  }
}

/** The two kinds are one byte each; the length of the payload takes as many bytes as have their high bit set, and one. */
function payloadStart(message: Uint8Array): number {
  let at = 2
  while ((message[at] ?? 0) >= 128) at += 1
  return at + 1
}

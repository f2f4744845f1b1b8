import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Ledger, lostFrom, tally } from './ledger.ts'

/** A sync message; the payloads here are shorter than 16,384 bytes. */
const message = (kind: number, payload: Uint8Array) =>
  Uint8Array.from([
    0,
    kind,
    ...(payload.length < 128 ? [payload.length] : [(payload.length % 128) + 128, payload.length >> 7]),
    ...payload,
  ])

function written() {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  const map = doc.getMap('things')
  map.set('a', 1)
  map.set('b', 'x'.repeat(300))
  map.delete('a')
  return { doc, updates }
}

const documentOf = (...updates: (Uint8Array | undefined)[]) => {
  const doc = new Y.Doc()
  for (const update of updates) if (update) Y.applyUpdate(doc, update)
  return doc
}

test('what somebody was told is what came over the wire, in answers and in updates', () => {
  const { doc, updates } = written()
  const ledger = new Ledger()
  ledger.hear(message(1, updates[0] as Uint8Array))
  ledger.hear(Uint8Array.of(1, 1, 0))
  ledger.hear(message(0, Y.encodeStateVector(doc)))
  for (const update of updates.slice(1)) ledger.hear(message(2, update))
  expect(ledger.document().getMap('things').toJSON()).toEqual({ b: 'x'.repeat(300) })
  expect(tally(ledger.document())).toEqual({ written: 2, deleted: 1 })
})

test('nothing is lost where all is kept, whatever else is there', () => {
  const { doc, updates } = written()
  const kept = documentOf(Y.encodeStateAsUpdate(doc))
  kept.getMap('things').set('later', true)
  expect(lostFrom(kept, doc)).toBe(0)
  expect(lostFrom(kept, documentOf(updates[0]))).toBe(0)
})

test('a lost insertion, change or deletion is counted', () => {
  const { doc, updates } = written()
  expect(lostFrom(documentOf(), doc)).toBe(3)
  expect(lostFrom(documentOf(updates[0], updates[1]), doc)).toBe(1)
  expect(lostFrom(documentOf(updates[0]), documentOf(updates[0], updates[1]))).toBe(1)
})

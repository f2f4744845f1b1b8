import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkUpdate } from './checkUpdate.ts'
import { bringsNews, leavesGap, pendingBytes } from './news.ts'

/** A document and the updates that made it. */
function written(change: (doc: Y.Doc) => void) {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  change(doc)
  return { doc, updates, all: checkUpdate(Y.encodeStateAsUpdate(doc)) }
}

const draft = () =>
  written((doc) => {
    doc.getMap('map').set('a', 1)
    doc.getMap('map').set('b', 2)
    doc.getMap('map').delete('a')
  })

test('an update is news until the document has it', () => {
  const { doc, updates } = draft()
  const other = new Y.Doc()
  for (const update of updates) {
    expect(bringsNews(other, checkUpdate(update))).toBe(true)
    Y.applyUpdate(other, update)
    expect(bringsNews(other, checkUpdate(update))).toBe(false)
  }
  expect(bringsNews(other, checkUpdate(Y.encodeStateAsUpdate(doc)))).toBe(false)
})

test('one deletion more is news', () => {
  const { doc } = draft()
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  other.getMap('map').delete('b')
  expect(bringsNews(doc, checkUpdate(Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc))))).toBe(true)
})

test('a gap is seen in what is inserted and in what is deleted', () => {
  const { updates, all } = draft()
  const [first, second, deletion] = updates.map(checkUpdate) as [typeof all, typeof all, typeof all]
  const empty = new Y.Doc()
  expect([first, second, deletion, all].map((update) => leavesGap(empty, update))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('what waits for its beginning is weighed', () => {
  const { updates } = draft()
  const doc = new Y.Doc()
  expect(pendingBytes(doc)).toBe(0)
  Y.applyUpdate(doc, updates[1] as Uint8Array)
  const insertion = pendingBytes(doc)
  expect(insertion).toBeGreaterThan(0)
  Y.applyUpdate(doc, updates[2] as Uint8Array)
  expect(pendingBytes(doc)).toBeGreaterThan(insertion)
})

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { UnsavedWork } from './unsavedWork.ts'

/** A document whose own updates are collected. */
function person() {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  return { doc, map: doc.getMap('m'), updates }
}

test('a change waits until its echo comes back', () => {
  const { map, updates } = person()
  const work = new UnsavedWork()

  map.set('name', 'Gabinete')
  for (const update of updates) work.add(update)
  expect(work.count).toBe(1)

  work.confirm(updates[0] as Uint8Array)
  expect(work.count).toBe(0)
})

test('a merged echo confirms all that it holds, and no more', () => {
  const { map, updates } = person()
  const work = new UnsavedWork()
  for (const name of ['a', 'b', 'c']) map.set(name, name)
  for (const update of updates) work.add(update)

  work.confirm(Y.mergeUpdates(updates.slice(0, 2)))

  expect(work.count).toBe(1)
})

test('a deletion alone is confirmed by its own echo, not by the state vector', () => {
  const { doc, map, updates } = person()
  map.set('name', 'Gabinete')
  const work = new UnsavedWork()
  const before = updates.length
  map.delete('name')
  work.add(updates[before] as Uint8Array)

  work.confirmStateVector(Y.encodeStateVector(doc))
  expect(work.count).toBe(1)
  work.confirm(updates[before] as Uint8Array)
  expect(work.count).toBe(0)
})

test('the state vector of the server confirms what it has written', () => {
  const { doc, map, updates } = person()
  const work = new UnsavedWork()
  map.set('a', 1)
  const known = Y.encodeStateVector(doc)
  map.set('b', 2)
  for (const update of updates) work.add(update)

  work.confirmStateVector(known)

  expect(work.count).toBe(1)
})

test('the updates of others confirm nothing', () => {
  const mine = person()
  const theirs = person()
  const work = new UnsavedWork()
  mine.map.set('a', 1)
  theirs.map.set('a', 2)
  work.add(mine.updates[0] as Uint8Array)

  work.confirm(theirs.updates[0] as Uint8Array)

  expect(work.count).toBe(1)
})

test('what was kept is taken up again after a reload', () => {
  const { map, updates } = person()
  const work = new UnsavedWork()
  map.set('a', 1)
  map.delete('a')
  for (const update of updates) work.add(update)

  const reloaded = new UnsavedWork(JSON.parse(JSON.stringify(work.stored())))
  expect(reloaded.count).toBe(2)
  for (const update of updates) reloaded.confirm(update)
  expect(reloaded.count).toBe(0)
})

test('an update without content is no change', () => {
  const work = new UnsavedWork()

  work.add(Y.encodeStateAsUpdate(new Y.Doc()))

  expect(work.count).toBe(0)
})

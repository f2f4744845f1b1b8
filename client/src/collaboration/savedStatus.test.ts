import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { followSaving } from './savedStatus.ts'
import type { StoredChanges } from './unsavedWork.ts'

/** A document, its own changes followed, and a server that has what it is given. */
function follow(stored: StoredChanges = [], update?: Uint8Array) {
  const doc = new Y.Doc()
  if (update) Y.applyUpdate(doc, update)
  let kept: StoredChanges = stored
  const status = followSaving(doc, (waiting) => {
    kept = waiting
  })
  status.restore(stored)
  const sent: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => {
    sent.push(bytes)
    status.changed(bytes)
  })
  const online = (server: Y.Doc = new Y.Doc()) => {
    status.connected(true)
    status.serverHas(Y.encodeStateVector(server))
    status.synced()
  }
  return { doc, map: doc.getMap('m'), status, sent, online, kept: () => kept }
}

test('it is saved when the server has sent back what was changed, and not before', () => {
  const { map, status, sent, online } = follow()
  expect(status.get()).toEqual({ kind: 'reconnecting', changes: 0 })
  online()
  expect(status.get()).toEqual({ kind: 'saved' })

  map.set('name', 'Gabinete')
  expect(status.get()).toEqual({ kind: 'saving' })
  status.confirmed(sent[0] as Uint8Array)
  expect(status.get()).toEqual({ kind: 'saved' })
})

test('without a line the changes of this person are counted, and those of an earlier visit with them', () => {
  const first = follow()
  first.status.connected(false)
  first.map.set('a', 1)
  first.map.set('b', 2)
  expect(first.status.get()).toEqual({ kind: 'offline', changes: 2 })

  const again = follow(first.kept(), Y.encodeStateAsUpdate(first.doc))
  again.status.connected(false)
  expect(again.status.get()).toEqual({ kind: 'offline', changes: 2 })
  again.map.set('c', 3)
  expect(again.status.get()).toEqual({ kind: 'offline', changes: 3 })
})

test('what another window of this browser left unsent is not taken for saved', () => {
  const other = follow()
  other.map.set('a', 1)
  const { status, online } = follow([], Y.encodeStateAsUpdate(other.doc))

  online()
  expect(status.get()).toEqual({ kind: 'saving' })
  status.confirmed(Y.encodeStateAsUpdate(other.doc))
  expect(status.get()).toEqual({ kind: 'saved' })
})

test('a refused change says why, and the reason goes with the change', () => {
  const { map, status, sent, online } = follow()
  online()
  map.set('name', 'Gabinete')
  status.denied()
  expect(status.get()).toEqual({ kind: 'refused', reason: 'no-right', changes: 1 })
  status.confirmed(sent[0] as Uint8Array)
  expect(status.get()).toEqual({ kind: 'saved' })
})

test('a server that could not write is tried again', () => {
  const { map, status, online } = follow()
  online()
  map.set('name', 'Gabinete')
  status.closed('storeFailed', false)
  status.connected(false)
  expect(status.get()).toEqual({ kind: 'refused', reason: 'store-failed', changes: 1 })
  online()
  expect(status.get()).toEqual({ kind: 'saving' })
})

test('an ended access is told also where nothing waits', () => {
  const { status, online } = follow()
  online()
  status.closed('revoked', true)
  status.connected(false)
  expect(status.get()).toEqual({ kind: 'refused', reason: 'access-ended', changes: 0 })
})

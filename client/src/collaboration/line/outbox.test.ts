import { expect, test } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { Outbox } from './outbox.ts'

const framed = (head: readonly number[], bytes: Uint8Array) =>
  Uint8Array.from([...head, bytes.length, ...bytes])

function takeAll(outbox: Outbox): Uint8Array[] {
  const all: Uint8Array[] = []
  for (let next = outbox.take(); next; next = outbox.take()) all.push(next)
  return all
}

test('changes that wait become one change that says all of them', () => {
  const doc = new Y.Doc()
  const outbox = new Outbox()
  doc.on('update', (update: Uint8Array) => outbox.add(framed([0, 2], update)))
  for (const word of ['a', 'b', 'c']) doc.getMap('m').set(word, true)
  doc.getMap('m').delete('b')

  const [only, ...more] = takeAll(outbox)

  expect(more).toEqual([])
  const other = new Y.Doc()
  Y.applyUpdate(other, (only as Uint8Array).slice(3))
  expect(other.getMap('m').toJSON()).toEqual({ a: true, c: true })
  expect(outbox.isEmpty).toBe(true)
})

test('of presence only the newest of each is sent', () => {
  const [mine, seen] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())]
  const outbox = new Outbox()
  for (const x of [1, 2, 3]) {
    mine.setLocalState({ x })
    outbox.add(framed([1], encodeAwarenessUpdate(mine, [mine.clientID])))
  }

  const [only, ...more] = takeAll(outbox)

  expect(more).toEqual([])
  applyAwarenessUpdate(seen, (only as Uint8Array).slice(2), 'test')
  expect(seen.getStates().get(mine.clientID)).toEqual({ x: 3 })
  mine.destroy()
  seen.destroy()
})

test('everything else goes out as it is, in its order', () => {
  const outbox = new Outbox()
  const messages = [[0, 0, 1, 0], [3], [0, 1, 2, 0, 0], []].map((bytes) => Uint8Array.from(bytes))
  for (const message of messages) outbox.add(message)

  expect(takeAll(outbox)).toEqual(messages)
})

import { expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import { systemClock } from '../adapters/local/systemClock.ts'
import { openDatabase } from '../adapters/sqlite/database.ts'
import { SqliteDocumentStore } from '../adapters/sqlite/documentStore.ts'
import { TestMember } from './testMember.ts'
import { openRooms } from './testRooms.ts'

const readMap = (doc: Y.Doc) => doc.getMap('map').toJSON()

test('a document has one room, however many ask for it at once', async () => {
  const { rooms, store } = openRooms()
  const load = vi.spyOn(store, 'load')
  const leases = await Promise.all([1, 2, 3].map(() => rooms.lease('d')))
  expect(new Set(leases.map(({ room }) => room)).size).toBe(1)
  expect(load).toHaveBeenCalledTimes(1)
})

test('a room that nobody uses leaves memory, and is only then loaded again', async () => {
  const { rooms, metrics } = openRooms({ idleTime: 0 })
  const first = await rooms.lease('d')
  await first.room.write((doc) => doc.getMap('map').set('key', 1))
  first.release()
  first.release()
  await vi.waitFor(async () => expect((await metrics.rooms.get()).values[0]?.value).toBe(0))
  expect(first.room.isClosed).toBe(true)
  const second = await rooms.lease('d')
  expect(second.room.read(readMap)).toEqual({ key: 1 })
})

test('a room in use by others stays', async () => {
  const { rooms } = openRooms({ idleTime: 0 })
  const [first, second] = [await rooms.lease('d'), await rooms.lease('d')]
  first.release()
  const gone = await rooms.lease('other')
  gone.release()
  await vi.waitFor(() => expect(gone.room.isClosed).toBe(true))
  expect(second.room.isClosed).toBe(false)
})

test('a document that cannot be read is tried again by the next who asks', async () => {
  const { rooms, store } = openRooms()
  vi.spyOn(store, 'load').mockRejectedValueOnce(new Error('no disk'))
  await expect(rooms.lease('d')).rejects.toThrow('no disk')
  await expect(rooms.lease('d')).resolves.toBeDefined()
})

test('a long log becomes a snapshot, from which the document opens the same', async () => {
  const store = new SqliteDocumentStore(openDatabase(':memory:'), systemClock)
  const { rooms, metrics } = openRooms({ store })
  const { room } = await rooms.lease('d')
  const laura = new TestMember('laura')
  room.join(laura)
  for (let index = 0; index < 2_100; index += 1) room.receive(laura, laura.sets('count', index))
  await laura.comes('update')
  await vi.waitFor(async () => expect((await metrics.compactions.get()).values[0]?.value).toBe(1), {
    timeout: 20_000,
  })
  const stored = await store.load('d')
  expect(stored.snapshot?.upTo).toBe(2_100)
  expect(stored.updates).toEqual([])

  await room.write((doc) => doc.getMap('map').set('later', true))
  await rooms.close('restart')
  const again = await openRooms({ store }).rooms.lease('d')
  expect(again.room.read(readMap)).toEqual({ count: 2_099, later: true })
})

test('at the end everything that waits is written, and everyone is sent away', async () => {
  const { rooms, store } = openRooms()
  const { room } = await rooms.lease('d')
  const laura = new TestMember('laura')
  room.join(laura)
  room.receive(laura, laura.sets('last', 'word'))
  await rooms.close('restart')
  expect(laura.closed).toBe('restart')
  expect((await openRooms({ store }).rooms.lease('d')).room.read(readMap)).toEqual({ last: 'word' })
  await expect(rooms.lease('d')).rejects.toMatchObject({ code: 'failed' })
})

test('who writes without a pause does not keep the server from ending, and loses nothing that they saw', async () => {
  const { rooms, store } = openRooms()
  const { room } = await rooms.lease('d')
  const laura = new TestMember('laura')
  room.join(laura)
  let count = 0
  const send = laura.send.bind(laura)
  laura.send = (message) => {
    send(message)
    // The answer to each receipt is the next change.
    if (laura.heard.at(-1) !== 'update') return
    count += 1
    room.receive(laura, laura.sets('count', count))
  }
  room.receive(laura, laura.sets('count', 0))
  await vi.waitFor(() => expect(count).toBeGreaterThan(5))
  const seen = laura.heard.filter((word) => word === 'update').length
  await rooms.close('restart')
  expect(laura.closed).toBe('restart')
  const kept = (await openRooms({ store }).rooms.lease('d')).room.read(readMap)
  expect(kept.count).toBeGreaterThanOrEqual(seen - 1)
})

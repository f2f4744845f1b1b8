import { expect, test } from 'vitest'
import type { Clock } from './clock.ts'
import { type DocumentStore, type StoredUpdate, StoreError } from './documentStore.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** What every document store does, whatever it keeps documents in. */
export function documentStoreContract(open: (clock: Clock) => DocumentStore): void {
  let now = 1_000
  const clock: Clock = { now: () => now, at: () => () => {} }
  const openStore = () => open(clock)

  const numbersOf = async (store: DocumentStore, document: string) =>
    (await store.load(document)).updates.map((update) => update.number)

  test('a document that was never written is empty', async () => {
    const store = openStore()
    expect(await store.load('a')).toEqual({ head: 0, snapshot: undefined, updates: [], damaged: 0 })
    expect(await store.heads(['a'])).toEqual(new Map())
  })

  test('what was appended comes back in its order', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2, 2)] }])
    await store.append([{ document: 'a', after: 2, updates: [bytes(3)] }])
    const { head, updates } = await store.load('a')
    expect(head).toBe(3)
    expect(updates.map(({ number, data }) => [number, [...data]])).toEqual([
      [1, [1]],
      [2, [2, 2]],
      [3, [3]],
    ])
  })

  test('documents do not mix', async () => {
    const store = openStore()
    await store.append([
      { document: 'a', after: 0, updates: [bytes(1)] },
      { document: 'a.comments', after: 0, updates: [bytes(2), bytes(3)] },
    ])
    expect(await numbersOf(store, 'a')).toEqual([1])
    expect(await numbersOf(store, 'a.comments')).toEqual([1, 2])
  })

  test('an append after another state than the newest is refused, with all that came with it', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1)] }])
    for (const after of [0, 2]) {
      const refused = store.append([
        { document: 'b', after: 0, updates: [bytes(9)] },
        { document: 'a', after, updates: [bytes(2)] },
      ])
      await expect(refused).rejects.toMatchObject({ code: 'conflict' })
      await expect(refused).rejects.toBeInstanceOf(StoreError)
    }
    expect(await numbersOf(store, 'a')).toEqual([1])
    expect(await numbersOf(store, 'b')).toEqual([])
  })

  test('a follower hears what is written after what it has, until it leaves', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1)] }])
    const { head } = await store.load('a')
    const heard: StoredUpdate[] = []
    const leave = store.follow('a', head, { hear: (updates) => heard.push(...updates), cutOff: () => {} })
    await store.append([
      { document: 'a', after: head, updates: [bytes(2), bytes(3)] },
      { document: 'b', after: 0, updates: [bytes(9)] },
    ])
    // It has heard by the time that the append has resolved.
    expect(heard.map(({ data }) => [...data])).toEqual([[2], [3]])
    const { head: newest, updates } = await store.load('a')
    expect(heard.map(({ number }) => number)).toEqual(updates.slice(1).map(({ number }) => number))
    leave()
    await store.append([{ document: 'a', after: newest, updates: [bytes(4)] }])
    expect(heard).toHaveLength(2)
  })

  test('work on a document is answered for', async () => {
    const store = openStore()
    expect(await store.exclusively('a', async () => 'done')).toBe('done')
    await expect(store.exclusively('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await store.exclusively('a', async () => 'again')).toBe('again')
  })

  test('a snapshot that reaches less far than the newest is passed over', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2), bytes(3)] }])
    const [, second, third] = (await store.load('a')).updates.map(({ number }) => number) as [
      number,
      number,
      number,
    ]
    await store.compact('a', third, bytes(13))
    await store.compact('a', second, bytes(12))
    expect((await store.load('a')).snapshot).toMatchObject({ upTo: third, data: bytes(13) })
  })

  test('a snapshot stands for the updates up to its number', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2), bytes(3)] }])
    await store.compact('a', 2, bytes(12))
    await store.append([{ document: 'a', after: 3, updates: [bytes(4)] }])
    const { head, snapshot, updates } = await store.load('a')
    expect(head).toBe(4)
    expect(snapshot && { ...snapshot, data: [...snapshot.data] }).toEqual({ upTo: 2, data: [12] })
    expect(updates.map((update) => update.number)).toEqual([3, 4])
  })

  test('the newest snapshot counts', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2), bytes(3)] }])
    for (const upTo of [1, 2, 3]) await store.compact('a', upTo, bytes(upTo))
    expect((await store.load('a')).snapshot?.upTo).toBe(3)
    expect(await numbersOf(store, 'a')).toEqual([])
  })

  test('updates set aside are gone from the document, and numbering goes on', async () => {
    const store = openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2), bytes(3)] }])
    await store.setAside('a', [2, 3], 'test')
    await store.append([{ document: 'a', after: 3, updates: [bytes(4)] }])
    expect(await store.load('a')).toMatchObject({ head: 4, damaged: 0 })
    expect(await numbersOf(store, 'a')).toEqual([1, 4])
  })

  test('heads tell the newest number and its time', async () => {
    const store = openStore()
    now = 5_000
    await store.append([{ document: 'a', after: 0, updates: [bytes(1)] }])
    now = 6_000
    await store.append([{ document: 'b', after: 0, updates: [bytes(1), bytes(2)] }])
    expect(await store.heads(['a', 'b', 'c'])).toEqual(
      new Map([
        ['a', { number: 1, at: 5_000 }],
        ['b', { number: 2, at: 6_000 }],
      ]),
    )
  })

  test('it says that it is ready', async () => {
    await expect(openStore().ready()).resolves.toBeUndefined()
  })
}

import { expect, test } from 'vitest'
import type { Clock } from './clock.ts'
import { type DocumentStore, type StoredUpdate, StoreError } from './documentStore.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** What every document store does, whatever it keeps documents in. `isShared`: several servers write to it. */
export function documentStoreContract(
  open: (clock: Clock) => DocumentStore | Promise<DocumentStore>,
  { isShared = false } = {},
): void {
  let now = 1_000
  const clock: Clock = { now: () => now, at: () => () => {} }
  const openStore = async () => open(clock)

  /** Writes updates of one byte each after what is there; the numbers of all that is there. */
  const write = async (store: DocumentStore, document: string, ...values: number[]) => {
    const { head: after } = await store.load(document)
    await store.append([{ document, after, updates: values.map((value) => bytes(value)) }])
    return numbersOf(store, document)
  }
  const numbersOf = async (store: DocumentStore, document: string) =>
    (await store.load(document)).updates.map((update) => update.number)
  const valuesOf = async (store: DocumentStore, document: string) =>
    (await store.load(document)).updates.map(({ data }) => [...data])

  test('a document that was never written is empty', async () => {
    const store = await openStore()
    expect(await store.load('a')).toEqual({ head: 0, snapshot: undefined, updates: [], damaged: 0 })
    expect(await store.heads(['a'])).toEqual(new Map())
  })

  test('what was appended comes back in its order', async () => {
    const store = await openStore()
    await store.append([{ document: 'a', after: 0, updates: [bytes(1), bytes(2, 2)] }])
    await write(store, 'a', 3)
    const { head, updates } = await store.load('a')
    expect(updates.map(({ data }) => [...data])).toEqual([[1], [2, 2], [3]])
    const numbers = updates.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    expect(numbers[0]).toBeGreaterThan(0)
    expect(head).toBe(numbers.at(-1))
    expect(numbers.every(Number.isSafeInteger)).toBe(true)
  })

  test('documents do not mix', async () => {
    const store = await openStore()
    await store.append([
      { document: 'a', after: 0, updates: [bytes(1)] },
      { document: 'a.comments', after: 0, updates: [bytes(2), bytes(3)] },
    ])
    expect(await valuesOf(store, 'a')).toEqual([[1]])
    expect(await valuesOf(store, 'a.comments')).toEqual([[2], [3]])
  })

  test('an update keeps every byte', async () => {
    const store = await openStore()
    const all = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
    // A view into something larger, as what comes from a socket is.
    await store.append([{ document: 'a', after: 0, updates: [all.subarray(1, 69_999)] }])
    const [kept] = (await store.load('a')).updates
    expect(Buffer.compare(kept?.data ?? bytes(), all.subarray(1, 69_999))).toBe(0)
  })

  if (isShared) {
    test('an append after an older state is taken, after what others wrote', async () => {
      const store = await openStore()
      await write(store, 'a', 1)
      await store.append([{ document: 'a', after: 0, updates: [bytes(2)] }])
      expect(await valuesOf(store, 'a')).toEqual([[1], [2]])
    })

    test('work on a document is done by one at a time', async () => {
      const store = await openStore()
      const during = await store.exclusively('a', async () => [
        await store.exclusively('a', async () => 'twice'),
        await store.exclusively('b', async () => 'another'),
      ])
      expect(during).toEqual([undefined, 'another'])
    })
  } else {
    test('an append after another state than the newest is refused, with all that came with it', async () => {
      const store = await openStore()
      await write(store, 'a', 1)
      for (const after of [0, 2]) {
        const refused = store.append([
          { document: 'b', after: 0, updates: [bytes(9)] },
          { document: 'a', after, updates: [bytes(2)] },
        ])
        await expect(refused).rejects.toMatchObject({ code: 'conflict' })
        await expect(refused).rejects.toBeInstanceOf(StoreError)
      }
      expect(await valuesOf(store, 'a')).toEqual([[1]])
      expect(await valuesOf(store, 'b')).toEqual([])
    })
  }

  test('a follower hears what is written after what it has, until it leaves', async () => {
    const store = await openStore()
    await write(store, 'a', 1)
    const { head } = await store.load('a')
    const heard: StoredUpdate[] = []
    const leave = store.follow('a', head, { hear: (updates) => heard.push(...updates), cutOff: () => {} })
    await store.append([
      { document: 'a', after: head, updates: [bytes(2), bytes(3)] },
      { document: 'b', after: 0, updates: [bytes(9)] },
    ])
    // It has heard by the time that the append has resolved.
    expect(heard.map(({ data }) => [...data])).toEqual([[2], [3]])
    expect(heard.map(({ number }) => number)).toEqual((await numbersOf(store, 'a')).slice(1))
    leave()
    await write(store, 'a', 4)
    expect(heard).toHaveLength(2)
  })

  test('work on a document is answered for', async () => {
    const store = await openStore()
    expect(await store.exclusively('a', async () => 'done')).toBe('done')
    await expect(store.exclusively('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await store.exclusively('a', async () => 'again')).toBe('again')
  })

  test('a snapshot stands for the updates up to its number', async () => {
    const store = await openStore()
    const [, second] = await write(store, 'a', 1, 2, 3)
    await store.compact('a', second as number, bytes(12))
    await write(store, 'a', 4)
    const { head, snapshot, updates } = await store.load('a')
    expect(snapshot && { ...snapshot, data: [...snapshot.data] }).toEqual({ upTo: second, data: [12] })
    expect(updates.map(({ data }) => [...data])).toEqual([[3], [4]])
    expect(head).toBe(updates[1]?.number)
  })

  test('the newest snapshot counts, and numbering goes on after it', async () => {
    const store = await openStore()
    const numbers = await write(store, 'a', 1, 2, 3)
    for (const upTo of numbers) await store.compact('a', upTo, bytes(7))
    const { head, snapshot, updates } = await store.load('a')
    expect(snapshot?.upTo).toBe(numbers[2])
    expect(head).toBe(numbers[2])
    expect(updates).toEqual([])
    expect((await write(store, 'a', 4))[0]).toBeGreaterThan(head)
  })

  test('a snapshot that reaches less far than the newest is passed over', async () => {
    const store = await openStore()
    const [, second, third] = await write(store, 'a', 1, 2, 3)
    await store.compact('a', third as number, bytes(13))
    await store.compact('a', second as number, bytes(12))
    const { snapshot } = await store.load('a')
    expect(snapshot?.upTo).toBe(third)
    expect([...(snapshot?.data ?? [])]).toEqual([13])
  })

  test('updates set aside are gone from the document, and numbering goes on', async () => {
    const store = await openStore()
    const [, second, third] = await write(store, 'a', 1, 2, 3)
    await store.setAside('a', [second as number, third as number], 'test')
    await write(store, 'a', 4)
    expect(await store.load('a')).toMatchObject({ damaged: 0 })
    expect(await valuesOf(store, 'a')).toEqual([[1], [4]])
  })

  test('heads tell the newest number and its time', async () => {
    const store = await openStore()
    now = 5_000
    await write(store, 'a', 1)
    now = 6_000
    await write(store, 'b', 1, 2)
    const heads = await store.heads(['a', 'b', 'c'])
    expect([...heads.keys()].sort()).toEqual(['a', 'b'])
    for (const document of ['a', 'b']) {
      expect(heads.get(document)?.number).toBe((await store.load(document)).head)
    }
    if (!isShared) expect([heads.get('a')?.at, heads.get('b')?.at]).toEqual([5_000, 6_000])

    // Also once the log is gone and a snapshot stands for it.
    const { head } = await store.load('b')
    await store.compact('b', head, bytes(1))
    await store.compact('b', head, bytes(1))
    expect((await store.heads(['b'])).get('b')).toEqual(heads.get('b'))
  })

  test('it says that it is ready', async () => {
    await expect((await openStore()).ready()).resolves.toBeUndefined()
  })
}

import type { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { systemClock } from '../adapters/local/systemClock.ts'
import { openDatabase } from '../adapters/sqlite/database.ts'
import { SqliteDocumentStore } from '../adapters/sqlite/documentStore.ts'
import { sqliteSource, sqliteTarget } from './sqliteStore.ts'
import { type Target, TransferError, transfer } from './transfer.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

function open() {
  const database = openDatabase(':memory:')
  const store = new SqliteDocumentStore(database, systemClock)
  return { database, store, source: sqliteSource(database, store), target: sqliteTarget(database, store) }
}

async function filled() {
  const opened = open()
  const { database, store } = opened
  database.exec("INSERT INTO people VALUES ('p', 'Laura Méndez', NULL, 'OGTIC')")
  database.exec("INSERT INTO designs (id, created_at) VALUES ('d', 17)")
  database.exec("INSERT INTO links VALUES ('l', 'd', 'hash', 'editor', 18, NULL)")
  database.exec(
    "INSERT INTO quarantine (document, kind, number, data, reason) VALUES ('d', 'update', 1, x'00ff', 'test')",
  )
  await store.append([{ document: 'd', after: 0, updates: [bytes(1), bytes(2), bytes(3)] }])
  await store.compact('d', 2, bytes(12))
  await store.append([{ document: 'd.record', after: 0, updates: [bytes(9)] }])
  return opened
}

const isEmpty = (database: DatabaseSync) =>
  ['documents', 'updates', 'people', 'designs'].every(
    (table) => database.prepare(`SELECT 1 FROM ${table}`).get() === undefined,
  )

test('all that a store holds arrives, numbered anew', async () => {
  const [from, to] = [await filled(), open()]
  expect(await transfer(from.source, to.target)).toEqual({ designs: 1, documents: 2 })
  expect(await to.store.load('d')).toMatchObject({
    head: 2,
    damaged: 0,
    snapshot: { upTo: 1, data: bytes(12) },
    updates: [{ number: 2, data: bytes(3) }],
  })
  for (const table of ['people', 'links', 'quarantine'] as const) {
    expect(await to.source.rows(table)).toEqual(await from.source.rows(table))
  }
  await to.store.append([{ document: 'd', after: 2, updates: [bytes(4)] }])
})

test('a target that holds anything is left as it is', async () => {
  const [from, to] = [await filled(), open()]
  to.database.exec("INSERT INTO people VALUES ('other', 'Rafael', NULL, NULL)")
  await expect(transfer(from.source, to.target)).rejects.toMatchObject({ reason: 'not-empty' })
  expect(await to.source.rows('people')).toHaveLength(1)
})

test('what does not arrive as it was sent is not kept, nor what comes before a failure', async () => {
  const [from, to] = [await filled(), open()]
  const spoiling = (spoil: () => void): Target => ({
    ...to.target,
    filling: (fill) =>
      to.target.filling((filling) =>
        fill({
          ...filling,
          addDocument: async (document) => {
            await filling.addDocument(document)
            spoil()
          },
        }),
      ),
  })
  const change = spoiling(() => to.database.exec("UPDATE people SET name = 'Somebody else'"))
  await expect(transfer(from.source, change)).rejects.toBeInstanceOf(TransferError)
  expect(isEmpty(to.database)).toBe(true)
  const failure = spoiling(() => {
    throw new Error('the line was cut')
  })
  await expect(transfer(from.source, failure)).rejects.toThrow('the line was cut')
  expect(isEmpty(to.database)).toBe(true)
})

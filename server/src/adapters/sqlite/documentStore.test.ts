import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentStoreContract } from '../../ports/documentStore.contract.ts'
import { systemClock } from '../local/systemClock.ts'
import { NewerStoreError, openDatabase } from './database.ts'
import { SqliteDocumentStore } from './documentStore.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('as every store', () => {
  documentStoreContract((clock) => new SqliteDocumentStore(openDatabase(join(folder, 'store.db')), clock))
})

function open() {
  const database = openDatabase(join(folder, 'store.db'))
  const store = new SqliteDocumentStore(database, systemClock, join(folder, 'quarantine.jsonl'))
  return { database, store }
}

async function written(...appends: Uint8Array[]) {
  const { database, store } = open()
  await store.append([{ document: 'a', after: 0, updates: appends }])
  return { database, store }
}

const quarantine = (database: DatabaseSync) =>
  database.prepare('SELECT kind, number, data, reason FROM quarantine ORDER BY kind, number').all()

test('it writes ahead and syncs every commit to the disk', () => {
  const { database } = open()
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
})

test('a second process reads what was appended', async () => {
  await written(bytes(1), bytes(2))
  const { store } = open()
  expect((await store.load('a')).updates.map((update) => [...update.data])).toEqual([[1], [2]])
})

test('of a log with a flipped bit the intact beginning comes back, and the rest is kept in quarantine', async () => {
  const { database, store } = await written(bytes(1), bytes(2), bytes(3), bytes(4))
  database.exec("UPDATE updates SET data = x'03ff' WHERE number = 3")

  const found = await store.load('a')
  expect(found).toMatchObject({ head: 4, damaged: 2 })
  expect(found.updates.map((update) => update.number)).toEqual([1, 2])
  const kept = readFileSync(join(folder, 'quarantine.jsonl'), 'utf8').trim().split('\n')
  expect(kept.map((line) => JSON.parse(line))).toMatchObject([
    { document: 'a', kind: 'update', number: 3, reason: 'checksum', data: 'A/8=' },
    { document: 'a', kind: 'update', number: 4, reason: 'follows-damage', data: 'BA==' },
  ])
  expect(quarantine(database)).toEqual([
    { kind: 'update', number: 3, data: bytes(3, 255), reason: 'checksum' },
    { kind: 'update', number: 4, data: bytes(4), reason: 'follows-damage' },
  ])

  await store.append([{ document: 'a', after: 4, updates: [bytes(5)] }])
  const later = await store.load('a')
  expect(later).toMatchObject({ head: 5, damaged: 0 })
  expect(later.updates.map((update) => update.number)).toEqual([1, 2, 5])
})

test('a row that strayed in from another document is damage', async () => {
  const { database, store } = await written(bytes(1), bytes(2))
  await store.append([{ document: 'b', after: 0, updates: [bytes(7), bytes(8)] }])
  database.exec(
    `UPDATE updates SET (data, checksum) = (SELECT data, checksum FROM updates WHERE document = 'b' AND number = 2)
     WHERE document = 'a' AND number = 2`,
  )
  expect(await store.load('a')).toMatchObject({ damaged: 1, updates: [{ number: 1 }] })
})

test('rows that are gone from the end are noticed once', async () => {
  const { database, store } = await written(bytes(1), bytes(2), bytes(3))
  database.exec('DELETE FROM updates WHERE number > 1')
  expect(await store.load('a')).toMatchObject({ head: 3, damaged: 2 })
  expect(await store.load('a')).toMatchObject({ head: 3, damaged: 0 })
  expect(quarantine(database)).toMatchObject([
    { number: 2, data: null, reason: 'missing' },
    { number: 3, data: null, reason: 'missing' },
  ])
})

test('a damaged snapshot is set aside, and the document made from the one before', async () => {
  const { database, store } = await written(bytes(1), bytes(2), bytes(3), bytes(4))
  await store.compact('a', 2, bytes(12))
  await store.compact('a', 4, bytes(14))
  database.exec("UPDATE snapshots SET data = x'00' WHERE up_to = 4")

  const found = await store.load('a')
  expect(found.snapshot?.upTo).toBe(2)
  expect(found.updates.map((update) => update.number)).toEqual([3, 4])
  expect(quarantine(database)).toMatchObject([{ kind: 'snapshot', number: 4, reason: 'checksum' }])
})

test('a document of which nothing is intact is refused and left as it is', async () => {
  const { database, store } = await written(bytes(1), bytes(2))
  database.exec("UPDATE updates SET data = x'00'")
  await expect(store.load('a')).rejects.toMatchObject({ code: 'damaged' })
  expect(quarantine(database)).toEqual([])
  expect(database.prepare('SELECT count(*) AS n FROM updates').get()).toEqual({ n: 2 })
})

test('a file that is no store is refused and left as it is', () => {
  const file = join(folder, 'store.db')
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE x (y); INSERT INTO x VALUES (1)')
  other.exec('PRAGMA user_version = 999')
  other.close()
  expect(() => openDatabase(file)).toThrow(NewerStoreError)
})

test('on a full disk nothing of a write is kept, and it goes on once there is room', async () => {
  const { database, store } = await written(bytes(1))
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number }
  database.exec(`PRAGMA max_page_count = ${pages + 2}`)
  const large = [bytes(2), new Uint8Array(100_000)]
  await expect(store.append([{ document: 'a', after: 1, updates: large }])).rejects.toMatchObject({
    code: 'full',
  })
  expect(await store.load('a')).toMatchObject({ head: 1, damaged: 0, updates: [{ number: 1 }] })

  database.exec('PRAGMA max_page_count = 1000000')
  await store.append([{ document: 'a', after: 1, updates: large }])
  expect(await store.load('a')).toMatchObject({ head: 3 })
})

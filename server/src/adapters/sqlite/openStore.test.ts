import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../local/systemClock.ts'
import { SqliteDesignCatalog } from './designCatalog.ts'
import { SqliteDocumentStore } from './documentStore.ts'
import { type OpenStore, openStore } from './openStore.ts'

const now = new Date('2026-03-01T10:00:00Z')
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-damage-'))
  file = join(folder, 'plenaria.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const documents = ['one', 'two', 'three']
/** Longer than a page now and then, so that rows go on on other pages. */
const dataOf = (document: string, number: number) =>
  Buffer.alloc(number % 10 === 0 ? 9_000 : 40 + number, `${document} ${number} `)

/** A store with designs and their updates, as a killed server leaves it: with its log. `folded`: the log is empty. */
async function leaveStore({ updates = 60, folded = true } = {}): Promise<void> {
  const source = join(folder, 'source.db')
  const { database } = openStore(source, now)
  if (!folded) database.exec('PRAGMA wal_autocheckpoint = 0')
  const catalog = new SqliteDesignCatalog(database)
  const store = new SqliteDocumentStore(database, systemClock)
  for (const id of documents) await catalog.add(id, 1_000)
  await catalog.addLink({ id: 'l', designId: 'one', role: 'viewer', createdAt: 1, expires: null }, 'hash')
  for (let number = 1; number <= updates; number += 1) {
    await store.append(
      documents.map((document) => ({ document, after: number - 1, updates: [dataOf(document, number)] })),
    )
    if (number === 20) await store.compact('two', 20, dataOf('two', 20_000))
  }
  if (folded) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  for (const suffix of ['', '-wal', '-shm']) copyFileSync(source + suffix, file + suffix)
  database.close()
  rmSync(source)
}

async function numbersIn({ database }: OpenStore, document: string): Promise<number[]> {
  const { snapshot, updates } = await new SqliteDocumentStore(database, systemClock).load(document)
  for (const { number, data } of updates) expect(Buffer.from(data)).toEqual(dataOf(document, number))
  return [...(snapshot ? [snapshot.upTo] : []), ...updates.map(({ number }) => number)]
}

const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index)
const flip = (path: string, ...places: number[]) => {
  const bytes = readFileSync(path)
  for (const at of places) bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}
const pageSize = 4_096
const frameSize = pageSize + 24

test.each([{ folded: true }, { folded: false }])(
  'a store that is whole is opened as it is: %j',
  async (how) => {
    await leaveStore(how)
    const store = openStore(file, now)
    expect(store.repair).toBeUndefined()
    expect(await numbersIn(store, 'one')).toEqual(upTo(60))
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  },
)

describe('of a damaged store all rows that are whole are found, and the damaged files are kept as they were', () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    'its header is overwritten': (path) => flip(path, ...upTo(90, 0)),
    'the page that leads to all tables is gone': (path) => flip(path, ...upTo(4_095, 0)),
    'all pages that lead to others are gone': (path) => {
      const bytes = readFileSync(path)
      const inner = upTo(bytes.length / pageSize - 1).filter((page) =>
        [2, 5].includes(bytes[page * pageSize] ?? 0),
      )
      expect(inner.length).toBeGreaterThan(0)
      flip(path, ...inner.flatMap((page) => upTo(7, 0).map((at) => page * pageSize + at)))
    },
  }
  test.each(Object.keys(damages))('%s', async (damage) => {
    await leaveStore()
    damages[damage]?.(file)
    const before = readFileSync(file)
    const store = openStore(file, now)
    expect(store.repair).toMatchObject({ documents: 3, aside: `${file}.damaged-2026-03-01T100000Z` })
    expect(readFileSync(`${file}.damaged-2026-03-01T100000Z`)).toEqual(before)
    expect(await numbersIn(store, 'one')).toEqual(upTo(60))
    expect(await numbersIn(store, 'two')).toEqual([20, ...upTo(60, 21)])
    const designs = await new SqliteDesignCatalog(store.database).list()
    expect(designs.map(({ id }) => id).sort()).toEqual([...documents].sort())
    store.database.close()
    expect(openStore(file, now).repair).toBeUndefined()
  })

  test('half of it is cut off', async () => {
    await leaveStore()
    const half = Math.floor(readFileSync(file).length / 2 / pageSize) * pageSize + 100
    truncateSync(file, half)
    const store = openStore(file, now)
    expect(store.repair?.documents).toBeGreaterThan(0)
    for (const document of documents) {
      const found = await numbersIn(store, document).catch((error: { code: string }) => error.code)
      // An unbroken beginning, or a document of which nothing is left to go on from, which is said.
      expect(found === 'damaged' || Array.isArray(found)).toBe(true)
      if (document !== 'two' && Array.isArray(found)) expect(found).toEqual(upTo(found.length))
    }
  })
})

test('links come back only where the database still leads to them', async () => {
  await leaveStore()
  flip(file, 0, 1, 2)
  const { database } = openStore(file, now)
  expect(await new SqliteDesignCatalog(database).linkByToken('hash')).toMatchObject({ designId: 'one' })
  database.close()
  flip(file, ...upTo(4_095, 100))
  expect(await new SqliteDesignCatalog(openStore(file, now).database).linkByToken('hash')).toBeUndefined()
})

describe('the log that a killed server leaves', () => {
  test('a flipped byte in the middle costs nothing that stands in later frames', async () => {
    await leaveStore({ folded: false })
    const log = readFileSync(`${file}-wal`)
    const frames = Math.floor((log.length - 32) / frameSize)
    flip(`${file}-wal`, 32 + Math.floor(frames / 2) * frameSize + 3_000)
    const store = openStore(file, now)
    expect(store.repair).toMatchObject({ documents: 3 })
    for (const document of ['one', 'three']) {
      const found = await numbersIn(store, document)
      expect(found.length).toBeGreaterThan(30)
      expect(found).toEqual(upTo(found.length))
    }
    expect(readdirSync(folder)).toContain('plenaria.db.damaged-2026-03-01T100000Z-wal')
  })

  test('one that is cut short is noticed', async () => {
    await leaveStore({ folded: false })
    truncateSync(`${file}-wal`, readFileSync(`${file}-wal`).length - 3 * frameSize)
    const store = openStore(file, now)
    expect(store.repair).toBeDefined()
    const found = await numbersIn(store, 'one')
    expect(found).toEqual(upTo(found.length))
  })

  test('beside an empty database it is not thrown away', async () => {
    await leaveStore({ folded: false })
    truncateSync(file, 0)
    const store = openStore(file, now)
    expect(store.repair).toMatchObject({ documents: 3 })
    expect(await numbersIn(store, 'one')).toEqual(upTo(60))
  })

  test('the end of a transaction that was cut off is no damage', async () => {
    await leaveStore({ folded: false })
    rmSync(`${file}-shm`)
    truncateSync(`${file}-wal`, readFileSync(`${file}-wal`).length - 100)
    const store = openStore(file, now)
    expect(store.repair).toBeUndefined()
    expect((await numbersIn(store, 'one')).length).toBeGreaterThan(50)
  })
})

test('what is no store at all stays where it is', () => {
  const other = Buffer.from('somebody’s only copy of something '.repeat(1_000))
  writeFileSync(file, other)
  expect(() => openStore(file, now)).toThrow(expect.objectContaining({ code: 'damaged' }))
  expect(readFileSync(file)).toEqual(other)
  expect(readdirSync(folder)).toEqual(['plenaria.db'])
})

test('a replacement that was interrupted is brought to its end', async () => {
  await leaveStore()
  const next = new DatabaseSync(file)
  next.exec("DELETE FROM updates WHERE document = 'one'; PRAGMA wal_checkpoint(TRUNCATE)")
  next.close()
  copyFileSync(file, `${file}.next`)
  writeFileSync(`${file}-wal`, 'of the old one')
  const store = openStore(file, now)
  expect(store.repair).toBeUndefined()
  expect(await numbersIn(store, 'three')).toEqual(upTo(60))
  expect(readdirSync(folder)).not.toContain('plenaria.db.next')
})

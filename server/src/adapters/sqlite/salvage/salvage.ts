import { rmSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { inTransaction, openDatabase } from '../database.ts'
import { type FoundRow, type Pages, rowsIn } from './rowScan.ts'
import { makeWorkingCopy, type WorkingCopy } from './workingCopy.ts'
import { readWriteAheadLog, type WriteAheadLog } from './writeAheadLog.ts'

/** What could be read of a damaged store. */
export interface Salvaged {
  readonly documents: number
  readonly updates: number
  readonly snapshots: number
  /** Rows of the other tables: designs, links, people … */
  readonly otherRows: number
  /** Tables that could be read in part only, or not at all. */
  readonly incomplete: readonly string[]
}

/** Documents are found by their checksums; all other tables only where the database still leads to their rows. */
const checksummed = ['updates', 'snapshots']

/**
 * Reads what can be read of a damaged store into a new one at `target`. The damaged files are left as they are.
 * Rows of documents are looked for on every page, and taken where their checksum fits. Other rows carry none, so
 * they are read by SQL alone: a link that was revoked must not come back from a page that is no longer in use.
 */
export function salvage(file: string, target: string): Salvaged {
  const log = readWriteAheadLog(file)
  const copyFile = `${target}.copy`
  for (const old of [target, copyFile]) removeDatabase(old)
  const copy = makeWorkingCopy(file, log, copyFile)
  const store = openDatabase(target)
  try {
    store.exec('PRAGMA foreign_keys = OFF')
    const { otherRows, incomplete } = inTransaction(store, () => readTables(copyFile, store))
    const found = inTransaction(store, () => {
      for (const row of everyRow(copy, log)) keep(store, row)
      return tidy(store)
    })
    store.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return { ...found, otherRows, incomplete }
  } finally {
    store.close()
    copy.close()
    removeDatabase(copyFile)
  }
}

/** Deletes a database of ours with what lies beside it. */
export function removeDatabase(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(name, { force: true })
}

function* everyRow({ pages, count }: WorkingCopy, { stranded }: WriteAheadLog): Generator<FoundRow> {
  for (let page = 1; page <= count; page += 1) {
    yield* rowsIn(pages.read(page) ?? Buffer.alloc(0), pages, page === 1)
  }
  const latest = new Map(stranded.map(({ page, content }) => [page, content]))
  const overlaid: Pages = { size: pages.size, read: (page) => latest.get(page) ?? pages.read(page) }
  for (const { page, content } of stranded) yield* rowsIn(content, overlaid, page === 1)
}

function keep(store: DatabaseSync, { kind, document, number, data, checksum }: FoundRow) {
  const into =
    kind === 'update'
      ? 'updates (document, number, data, checksum)'
      : 'snapshots (document, up_to, data, checksum)'
  store.prepare(`INSERT OR IGNORE INTO ${into} VALUES (?, ?, ?, ?)`).run(document, number, data, checksum)
}

/** Copies the rows of every table that the damaged database still leads to. */
function readTables(copyFile: string, store: DatabaseSync) {
  const source = new DatabaseSync(copyFile, { readOnly: true })
  const incomplete: string[] = []
  let otherRows = 0
  try {
    for (const table of tablesOf(store)) {
      if (checksummed.includes(table)) continue
      const columns = columnsOf(store, table)
      const places = columns.map(() => '?').join(', ')
      const add = store.prepare(`INSERT OR IGNORE INTO ${table} (${namesOf(columns)}) VALUES (${places})`)
      const key = namesOf(columns.filter(({ pk }) => Number(pk) > 0))
      // From both ends: what is broken in the middle hides neither.
      const isWhole = ['ASC', 'DESC'].some((direction) => {
        try {
          const read = source.prepare(`SELECT ${namesOf(columns)} FROM ${table} ORDER BY ${key} ${direction}`)
          for (const row of read.iterate()) {
            otherRows += Number(add.run(...(Object.values(row) as SQLInputValue[])).changes)
          }
          return true
        } catch {
          return false
        }
      })
      if (!isWhole) incomplete.push(table)
    }
  } finally {
    source.close()
  }
  return { otherRows, incomplete }
}

/** Makes one store of what was found: each document has its entries, and nothing points at what is not there. */
function tidy(store: DatabaseSync) {
  store.exec(`
    INSERT INTO documents (name, head, written_at)
      SELECT document, max(number), unixepoch() * 1000
      FROM (SELECT document, number FROM updates UNION ALL SELECT document, up_to FROM snapshots)
      GROUP BY document
      ON CONFLICT (name) DO UPDATE SET head = max(head, excluded.head);
    INSERT OR IGNORE INTO designs (id, created_at)
      SELECT name, written_at FROM documents WHERE instr(name, '.') = 0;
  `)
  dropOrphans(store)
  const count = (what: string) => Number(store.prepare(`SELECT count(*) AS n FROM ${what}`).get()?.n)
  return { documents: count('documents'), updates: count('updates'), snapshots: count('snapshots') }
}

/** Rows that refer to what is gone lead nowhere. */
function dropOrphans(store: DatabaseSync) {
  const references = tablesOf(store).flatMap((table) =>
    store
      .prepare(`PRAGMA foreign_key_list(${table})`)
      .all()
      .map((key) => `DELETE FROM ${table} WHERE ${key.from} NOT IN (SELECT ${key.to} FROM ${key.table})`),
  )
  let dropped = 1
  while (dropped > 0) {
    dropped = references.reduce((sum, sql) => sum + Number(store.prepare(sql).run().changes), 0)
  }
}

function tablesOf(store: DatabaseSync): string[] {
  return store
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name))
}

function columnsOf(store: DatabaseSync, table: string) {
  return store.prepare(`SELECT name, pk FROM pragma_table_info(?) ORDER BY cid`).all(table)
}

function namesOf(columns: readonly Record<string, unknown>[]): string {
  return columns.map(({ name }) => name).join(', ')
}

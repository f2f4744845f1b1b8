import type { DatabaseSync } from 'node:sqlite'
import { checksum } from '../adapters/local/intactRows.ts'
import type { DocumentStore } from '../ports/documentStore.ts'
import { type Filling, type Source, type TableRow, type Target, tables } from './transfer.ts'

/** The embedded store as a source of a transfer. */
export function sqliteSource(database: DatabaseSync, store: DocumentStore): Source {
  return {
    documents: async () =>
      database
        .prepare('SELECT name FROM documents ORDER BY name')
        .all()
        .map((row) => String(row.name)),
    document: async (name) => {
      const { snapshot, updates } = await store.load(name)
      const head = (await store.heads([name])).get(name)
      return { name, snapshot, updates, writtenAt: head?.at ?? 0 }
    },
    rows: async (table) => {
      const columns = tables[table]
      const rows = database.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).all()
      return rows.map((row) => columns.map((column) => row[column]) as TableRow)
    },
  }
}

/** The embedded store as the target of a transfer. Nobody else may use it meanwhile. */
export function sqliteTarget(database: DatabaseSync, store: DocumentStore): Target {
  const filling: Filling = {
    ...sqliteSource(database, store),
    addRows: async (table, rows) => {
      const columns = tables[table]
      const insert = database.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      for (const row of rows) insert.run(...row)
    },
    addDocument: async ({ name, writtenAt, snapshot, updates }) => {
      const first = snapshot ? 1 : 0
      database
        .prepare('INSERT INTO documents (name, head, written_at) VALUES (?, ?, ?)')
        .run(name, first + updates.length, writtenAt)
      if (snapshot) {
        database
          .prepare('INSERT INTO snapshots (document, up_to, data, checksum) VALUES (?, ?, ?, ?)')
          .run(name, first, snapshot.data, checksum(name, first, snapshot.data))
      }
      const insert = database.prepare(
        'INSERT INTO updates (document, number, data, checksum) VALUES (?, ?, ?, ?)',
      )
      for (const [index, { data }] of updates.entries()) {
        const number = first + index + 1
        insert.run(name, number, data, checksum(name, number, data))
      }
    },
  }
  return {
    isEmpty: async () =>
      database
        .prepare(
          'SELECT 1 FROM documents UNION ALL SELECT 1 FROM designs UNION ALL SELECT 1 FROM people LIMIT 1',
        )
        .get() === undefined,
    filling: async (fill) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = await fill(filling)
        database.exec('COMMIT')
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
  }
}

import { checksum } from '../adapters/local/intactRows.ts'
import type { Asking, Postgres } from '../adapters/postgres/database.ts'
import type { DocumentStore } from '../ports/documentStore.ts'
import { type Filling, type Source, type TableRow, type Target, tables, type Value } from './transfer.ts'

/** A log outside the database: whose documents it has beyond those that the database knows. */
export interface OutsideLog {
  documents(): Promise<readonly string[]>
}

/** PostgreSQL as a source of a transfer; `store` also reads a log that is in Redis. */
export function postgresSource(database: Asking, store: DocumentStore, log?: OutsideLog): Source {
  return {
    ...rowsOf(database),
    documents: async () => {
      const rows = await database.query('SELECT name FROM documents')
      const names = new Set([...rows.map((row) => String(row.name)), ...((await log?.documents()) ?? [])])
      return [...names].sort()
    },
    document: async (name) => {
      const { snapshot, updates } = await store.load(name)
      const head = (await store.heads([name])).get(name)
      return { name, snapshot, updates, writtenAt: head?.at ?? 0 }
    },
  }
}

/** PostgreSQL as the target of a transfer, in one transaction. */
export function postgresTarget(database: Postgres): Target {
  return {
    isEmpty: async () => {
      const rows = await database.query(
        'SELECT 1 FROM documents UNION ALL SELECT 1 FROM designs UNION ALL SELECT 1 FROM people LIMIT 1',
      )
      return rows.length === 0
    },
    filling: (fill) => database.transaction((asking) => fill(fillingOf(asking))),
  }
}

/** How many rows go into one statement. */
const atOnce = 500

function fillingOf(asking: Asking): Filling {
  return {
    ...rowsOf(asking),
    documents: async () => {
      const rows = await asking.query('SELECT name FROM documents ORDER BY name COLLATE "C"')
      return rows.map((row) => String(row.name))
    },
    // Straight from the tables: a store of its own would not see what the transaction has written.
    document: async (name) => {
      const [document] = await asking.query('SELECT written_at FROM documents WHERE name = $1', [name])
      const [snapshot] = await asking.query('SELECT up_to, data FROM snapshots WHERE document = $1', [name])
      const updates = await asking.query(
        'SELECT number, data FROM updates WHERE document = $1 ORDER BY number',
        [name],
      )
      return {
        name,
        writtenAt: Number(document?.written_at),
        snapshot: snapshot && { upTo: Number(snapshot.up_to), data: snapshot.data as Uint8Array },
        updates: updates.map(({ number, data }) => ({ number: Number(number), data: data as Uint8Array })),
      }
    },
    addRows: async (table, rows) => insert(asking, table, tables[table], rows),
    addDocument: async ({ name, writtenAt, snapshot, updates }) => {
      const first = snapshot ? 1 : 0
      await insert(
        asking,
        'documents',
        ['name', 'head', 'written_at'],
        [[name, first + updates.length, writtenAt]],
      )
      const rowOf = (number: number, data: Uint8Array): TableRow => [
        name,
        number,
        data,
        checksum(name, number, data),
      ]
      const snapshots = snapshot ? [rowOf(first, snapshot.data)] : []
      await insert(asking, 'snapshots', ['document', 'up_to', 'data', 'checksum'], snapshots)
      const rows = updates.map(({ data }, index) => rowOf(first + index + 1, data))
      await insert(asking, 'updates', ['document', 'number', 'data', 'checksum'], rows)
    },
  }
}

function rowsOf(asking: Asking): Pick<Source, 'rows'> {
  return {
    rows: async (table) => {
      const columns = tables[table]
      const rows = await asking.query(`SELECT ${columns.join(', ')} FROM ${table}`)
      return rows.map((row) => columns.map((column) => row[column] as Value))
    },
  }
}

async function insert(asking: Asking, table: string, columns: readonly string[], rows: readonly TableRow[]) {
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    const places = some.map(
      (_, row) => `(${columns.map((_column, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
    )
    const values = some.flat().map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value))
    await asking.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`, values)
  }
}

import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Clock } from '../../ports/clock.ts'
import {
  type Append,
  type DocumentStore,
  type Follower,
  type Head,
  type StoredDocument,
  StoreError,
} from '../../ports/documentStore.ts'
import { Followers } from '../local/followers.ts'
import { checksum, isIntact, type Row, splitRows } from '../local/intactRows.ts'
import { inTransaction, reading } from './database.ts'
import { appendToQuarantine } from './quarantineFile.ts'

/** Documents in the embedded store. */
export class SqliteDocumentStore implements DocumentStore {
  readonly #database: DatabaseSync
  readonly #clock: Clock
  readonly #quarantineFile: string | undefined
  readonly #followers = new Followers()
  readonly #statements: ReturnType<typeof prepare>

  /** Damaged rows are written to the quarantine file, too, where one is named, before they leave their tables. */
  constructor(database: DatabaseSync, clock: Clock, quarantineFile?: string) {
    this.#database = database
    this.#clock = clock
    this.#quarantineFile = quarantineFile
    this.#statements = prepare(database)
  }

  async load(document: string): Promise<StoredDocument> {
    return reading(() => {
      const head = this.#headOf(document)
      const snapshots = rowsOf(this.#statements.snapshots, document)
      const snapshot = snapshots.find((row) => isIntact(document, row))
      const brokenSnapshots = snapshot ? snapshots.slice(0, snapshots.indexOf(snapshot)) : snapshots
      const rows = rowsOf(this.#statements.updatesAfter, document, snapshot?.number ?? 0)
      const after = snapshot?.number ?? 0
      const setAside = new Set(
        this.#statements.quarantined.all(document, after).map((row) => Number(row.number)),
      )
      const { intact, broken, missing } = splitRows({ document, after, head, rows, setAside })

      const damaged = brokenSnapshots.length + broken.length + missing.length
      if (damaged > 0 && !snapshot && intact.length === 0) {
        // Nothing to go on from: it stays as it is, for people to look at.
        throw new StoreError('damaged')
      }
      if (damaged > 0) this.#quarantine(document, brokenSnapshots, broken, missing)
      return {
        head,
        snapshot: snapshot && { upTo: snapshot.number, data: snapshot.data },
        updates: intact,
        damaged,
      }
    })
  }

  async append(appends: readonly Append[]): Promise<void> {
    const at = this.#clock.now()
    inTransaction(this.#database, () => {
      for (const { document, after, updates } of appends) {
        const head = after + updates.length
        const moved =
          after === 0
            ? this.#statements.begin.run(document, head, at)
            : this.#statements.advance.run(head, at, document, after)
        if (moved.changes !== 1) throw new StoreError('conflict')
        for (const [index, data] of updates.entries()) {
          const number = after + index + 1
          this.#statements.addUpdate.run(document, number, data, checksum(document, number, data))
        }
      }
    })
    this.#followers.tell(appends)
  }

  follow(document: string, _after: number, follower: Follower): () => void {
    return this.#followers.add(document, follower)
  }

  /** The data folder has one server. */
  async exclusively<T>(_document: string, work: () => Promise<T>): Promise<T | undefined> {
    return work()
  }

  async compact(document: string, upTo: number, snapshot: Uint8Array): Promise<void> {
    inTransaction(this.#database, () => {
      if (this.#statements.newerSnapshot.get(document, upTo)) return
      // One snapshot more than needed is kept, with the updates after it: should the newest one turn out
      // damaged, the document is made again from the one before.
      const before = Number(this.#statements.snapshotBefore.get(document, upTo)?.upTo ?? 0)
      this.#statements.addSnapshot.run(document, upTo, snapshot, checksum(document, upTo, snapshot))
      this.#statements.dropSnapshots.run(document, before)
      this.#statements.dropUpdates.run(document, before)
    })
  }

  async setAside(document: string, numbers: readonly number[], reason: string): Promise<void> {
    inTransaction(this.#database, () => {
      for (const number of numbers) this.#moveUpdate(document, number, reason)
    })
  }

  async heads(documents: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    return reading(() => {
      const heads = new Map<string, Head>()
      for (const document of documents) {
        const row = this.#statements.head.get(document)
        if (row) heads.set(document, { number: Number(row.head), at: Number(row.at) })
      }
      return heads
    })
  }

  async ready(): Promise<void> {
    // Takes the write lock and gives it back: what cannot be written to is not ready.
    inTransaction(this.#database, () => this.#statements.touch.run())
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  #headOf(document: string): number {
    return Number(this.#statements.head.get(document)?.head ?? 0)
  }

  #quarantine(
    document: string,
    snapshots: readonly Row[],
    updates: readonly Row[],
    missing: readonly number[],
  ) {
    this.#write(document, snapshots, updates, missing)
    inTransaction(this.#database, () => {
      for (const row of snapshots) {
        this.#statements.quarantine.run(document, 'snapshot', row.number, row.data, row.checksum, 'checksum')
        this.#statements.dropSnapshot.run(document, row.number)
      }
      for (const row of updates) {
        this.#moveUpdate(document, row.number, reasonOf(document, row))
      }
      for (const number of missing) {
        this.#statements.quarantine.run(document, 'update', number, null, null, 'missing')
      }
    })
  }

  #write(document: string, snapshots: readonly Row[], updates: readonly Row[], missing: readonly number[]) {
    if (this.#quarantineFile === undefined) return
    const at = new Date(this.#clock.now()).toISOString()
    const entry = (kind: 'update' | 'snapshot', row: Row) => ({
      at,
      document,
      kind,
      number: row.number,
      reason: reasonOf(document, row),
      checksum: row.checksum,
      data: Buffer.from(row.data).toString('base64'),
    })
    appendToQuarantine(this.#quarantineFile, [
      ...snapshots.map((row) => entry('snapshot', row)),
      ...updates.map((row) => entry('update', row)),
      ...missing.map((number) => ({ at, document, kind: 'update', number, reason: 'missing' })),
    ])
  }

  #moveUpdate(document: string, number: number, reason: string) {
    this.#statements.quarantineUpdate.run(reason, document, number)
    this.#statements.dropUpdate.run(document, number)
  }
}

function prepare(database: DatabaseSync) {
  return {
    head: database.prepare('SELECT head, written_at AS at FROM documents WHERE name = ?'),
    begin: database.prepare('INSERT OR IGNORE INTO documents (name, head, written_at) VALUES (?, ?, ?)'),
    advance: database.prepare('UPDATE documents SET head = ?, written_at = ? WHERE name = ? AND head = ?'),
    addUpdate: database.prepare('INSERT INTO updates (document, number, data, checksum) VALUES (?, ?, ?, ?)'),
    updatesAfter: database.prepare(
      'SELECT number, data, checksum FROM updates WHERE document = ? AND number > ? ORDER BY number',
    ),
    dropUpdates: database.prepare('DELETE FROM updates WHERE document = ? AND number <= ?'),
    dropUpdate: database.prepare('DELETE FROM updates WHERE document = ? AND number = ?'),
    snapshots: database.prepare(
      'SELECT up_to AS number, data, checksum FROM snapshots WHERE document = ? ORDER BY up_to DESC',
    ),
    snapshotBefore: database.prepare(
      'SELECT max(up_to) AS upTo FROM snapshots WHERE document = ? AND up_to < ?',
    ),
    newerSnapshot: database.prepare('SELECT 1 FROM snapshots WHERE document = ? AND up_to > ?'),
    addSnapshot: database.prepare(
      'INSERT OR REPLACE INTO snapshots (document, up_to, data, checksum) VALUES (?, ?, ?, ?)',
    ),
    dropSnapshots: database.prepare('DELETE FROM snapshots WHERE document = ? AND up_to < ?'),
    dropSnapshot: database.prepare('DELETE FROM snapshots WHERE document = ? AND up_to = ?'),
    quarantine: database.prepare(
      'INSERT INTO quarantine (document, kind, number, data, checksum, reason) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    quarantineUpdate: database.prepare(
      `INSERT INTO quarantine (document, kind, number, data, checksum, reason)
       SELECT document, 'update', number, data, checksum, ? FROM updates WHERE document = ? AND number = ?`,
    ),
    quarantined: database.prepare(
      "SELECT number FROM quarantine WHERE document = ? AND kind = 'update' AND number > ?",
    ),
    touch: database.prepare("DELETE FROM documents WHERE name = ''"),
  }
}

function rowsOf(statement: StatementSync, ...values: (string | number)[]): Row[] {
  return statement.all(...values) as unknown as Row[]
}

function reasonOf(document: string, row: Row): string {
  return isIntact(document, row) ? 'follows-damage' : 'checksum'
}

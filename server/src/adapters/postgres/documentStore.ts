import { newId } from '../../access/secrets.ts'
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
import type { Asking, Postgres } from './database.ts'

/** How long a lease lasts whose holder has gone without giving it back, in seconds. */
const leaseTime = 120

/** Documents in PostgreSQL, for one server; snapshots of documents for several whose log is elsewhere. */
export class PostgresDocumentStore implements DocumentStore {
  readonly #database: Postgres
  readonly #clock: Clock
  readonly #isLogElsewhere: boolean
  readonly #followers = new Followers()

  constructor(database: Postgres, clock: Clock, { isLogElsewhere = false } = {}) {
    this.#database = database
    this.#clock = clock
    this.#isLogElsewhere = isLogElsewhere
  }

  load(document: string): Promise<StoredDocument> {
    // Read in one view of the data; written to only where something is damaged.
    return this.#database.transaction(async (asking) => {
      const [known] = await asking.query('SELECT head FROM documents WHERE name = $1', [document])
      const snapshots = (await asking.query(
        'SELECT up_to AS number, data, checksum FROM snapshots WHERE document = $1 ORDER BY up_to DESC',
        [document],
      )) as unknown as Row[]
      const snapshot = snapshots.find((row) => isIntact(document, row))
      const after = snapshot?.number ?? 0
      const rows = (await asking.query(
        'SELECT number, data, checksum FROM updates WHERE document = $1 AND number > $2 ORDER BY number',
        [document, after],
      )) as unknown as Row[]
      // Rows are then all that was here before the log moved away; what is known of its end speaks of elsewhere.
      const newest = this.#isLogElsewhere ? rows.at(-1)?.number : known?.head
      const head = Math.max(Number(newest ?? 0), after)
      const quarantined = await asking.query(
        "SELECT number FROM quarantine WHERE document = $1 AND kind = 'update' AND number > $2",
        [document, after],
      )
      const setAside = new Set(quarantined.map((row) => Number(row.number)))
      const { intact, broken, missing } = splitRows({ document, after, head, rows, setAside })

      const brokenSnapshots = snapshot ? snapshots.slice(0, snapshots.indexOf(snapshot)) : snapshots
      const damaged = brokenSnapshots.length + broken.length + missing.length
      // Nothing to go on from: it stays as it is, for people to look at.
      if (damaged > 0 && !snapshot && intact.length === 0) throw new StoreError('damaged')
      if (damaged > 0) await quarantine(asking, document, brokenSnapshots, broken, missing)
      return {
        head,
        snapshot: snapshot && { upTo: snapshot.number, data: snapshot.data },
        updates: intact,
        damaged,
      }
    }, 'BEGIN ISOLATION LEVEL REPEATABLE READ')
  }

  async append(appends: readonly Append[]): Promise<void> {
    const at = this.#clock.now()
    await this.#database.persistently(() =>
      this.#database.transaction(async (asking) => {
        for (const { document, after, updates } of appends) {
          const head = after + updates.length
          const moved = await asking.query(
            after === 0
              ? 'INSERT INTO documents (name, head, written_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1'
              : 'UPDATE documents SET head = $2, written_at = $3 WHERE name = $1 AND head = $4 RETURNING 1',
            after === 0 ? [document, head, at] : [document, head, at, after],
          )
          if (moved.length !== 1) throw new StoreError('conflict')
          const numbers = updates.map((_, index) => after + index + 1)
          await asking.query(
            'INSERT INTO updates (document, number, data, checksum) SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::bigint[])',
            [
              document,
              numbers,
              updates.map((data) => Buffer.from(data.buffer, data.byteOffset, data.length)),
              updates.map((data, index) => checksum(document, numbers[index] as number, data)),
            ],
          )
        }
      }),
    )
    this.#followers.tell(appends)
  }

  follow(document: string, _after: number, follower: Follower): () => void {
    return this.#followers.add(document, follower)
  }

  /** The database has one server: see `ServerLock`. */
  async exclusively<T>(_document: string, work: () => Promise<T>): Promise<T | undefined> {
    return work()
  }

  /** `at`: when what the snapshot reaches up to was written, where the log itself is elsewhere. */
  async compact(document: string, upTo: number, snapshot: Uint8Array, at?: number): Promise<void> {
    await this.#database.transaction(async (asking) => {
      // One at a time for each document, so that of two the one that reaches further stays.
      await asking.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [document])
      const [newest] = await asking.query('SELECT max(up_to) AS number FROM snapshots WHERE document = $1', [
        document,
      ])
      const before = Number(newest?.number ?? 0)
      if (before >= upTo) return
      await asking.query('INSERT INTO snapshots (document, up_to, data, checksum) VALUES ($1, $2, $3, $4)', [
        document,
        upTo,
        Buffer.from(snapshot.buffer, snapshot.byteOffset, snapshot.length),
        checksum(document, upTo, snapshot),
      ])
      // One snapshot more than needed is kept, with the updates after it: should the newest one turn out
      // damaged, the document is made again from the one before.
      await asking.query('DELETE FROM snapshots WHERE document = $1 AND up_to < $2', [document, before])
      await asking.query('DELETE FROM updates WHERE document = $1 AND number <= $2', [document, before])
      if (at === undefined) return
      await asking.query(
        `INSERT INTO documents (name, head, written_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET head = excluded.head, written_at = excluded.written_at`,
        [document, upTo, at],
      )
    })
  }

  /** The number of the oldest snapshot that is kept; 0 where there is none. */
  async oldestSnapshot(document: string): Promise<number> {
    const [row] = await this.#database.query(
      'SELECT min(up_to) AS number FROM snapshots WHERE document = $1',
      [document],
    )
    return Number(row?.number ?? 0)
  }

  /** Work on a document that only one of several servers does at a time: see `exclusively`. */
  async underLease<T>(document: string, work: () => Promise<T>): Promise<T | undefined> {
    const holder = newId()
    const taken = await this.#database.query(
      `INSERT INTO leases (document, holder, until) VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (document) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE leases.until < now() RETURNING 1`,
      [document, holder, leaseTime],
    )
    if (taken.length === 0) return undefined
    try {
      return await work()
    } finally {
      await this.#database
        .query('DELETE FROM leases WHERE document = $1 AND holder = $2', [document, holder])
        // It then ends by itself.
        .catch(() => {})
    }
  }

  /** Keeps an update in quarantine that was found elsewhere. */
  async quarantine(document: string, number: number, data: Uint8Array, reason: string): Promise<void> {
    await this.#database.query(
      `INSERT INTO quarantine (document, kind, number, data, checksum, reason) VALUES ($1, 'update', $2, $3, $4, $5)`,
      [document, number, Buffer.from(data), checksum(document, number, data), reason],
    )
  }

  async setAside(document: string, numbers: readonly number[], reason: string): Promise<void> {
    await this.#database.transaction((asking) => moveUpdates(asking, document, numbers, reason))
  }

  async heads(documents: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    const rows = await this.#database.query(
      'SELECT name, head, written_at AS at FROM documents WHERE name = ANY($1)',
      [documents],
    )
    return new Map(rows.map((row) => [String(row.name), { number: Number(row.head), at: Number(row.at) }]))
  }

  async ready(): Promise<void> {
    // A database that takes nothing is not ready, whatever it lets us read: a replica, say.
    await this.#database.query("UPDATE documents SET head = head WHERE name = ''")
  }

  async close(): Promise<void> {
    await this.#database.close()
  }
}

async function quarantine(
  asking: Asking,
  document: string,
  snapshots: readonly Row[],
  updates: readonly Row[],
  missing: readonly number[],
) {
  for (const row of snapshots) {
    await asking.query(
      `WITH gone AS (DELETE FROM snapshots WHERE document = $1 AND up_to = $2 RETURNING *)
       INSERT INTO quarantine (document, kind, number, data, checksum, reason)
       SELECT document, 'snapshot', up_to, data, checksum, 'checksum' FROM gone`,
      [document, row.number],
    )
  }
  for (const row of updates) {
    await moveUpdates(asking, document, [row.number], isIntact(document, row) ? 'follows-damage' : 'checksum')
  }
  await asking.query(
    `INSERT INTO quarantine (document, kind, number, reason) SELECT $1, 'update', number, 'missing'
     FROM unnest($2::bigint[]) AS number`,
    [document, missing],
  )
}

async function moveUpdates(asking: Asking, document: string, numbers: readonly number[], reason: string) {
  await asking.query(
    `WITH gone AS (DELETE FROM updates WHERE document = $1 AND number = ANY($2::bigint[]) RETURNING *)
     INSERT INTO quarantine (document, kind, number, data, checksum, reason)
     SELECT document, 'update', number, data, checksum, $3 FROM gone`,
    [document, numbers, reason],
  )
}

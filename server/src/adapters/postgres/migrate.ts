import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Postgres } from './database.ts'

/** The oldest PostgreSQL that is tried, as it counts its versions. */
const oldest = 150_000

/** The database cannot be used: too old, or written by a later version of this program. */
export class UnfitDatabaseError extends Error {
  readonly reason: 'too-old' | 'newer'

  constructor(reason: UnfitDatabaseError['reason']) {
    super(`database: ${reason}`)
    this.name = 'UnfitDatabaseError'
    this.reason = reason
  }
}

/** Any number will do, as long as nobody else uses it: "Plen". */
const migrationLock = 0x506c656e

/**
 * Brings the tables up to date, all steps in one transaction. Of several servers that start at once the first
 * does it, and the others wait for it.
 * @throws StoreError, UnfitDatabaseError
 */
export async function migrate(database: Postgres): Promise<void> {
  const [version] = await database.query("SELECT current_setting('server_version_num')::int AS number")
  if (Number(version?.number) < oldest) throw new UnfitDatabaseError('too-old')
  const folder = join(import.meta.dirname, 'migrations')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  await database.transaction(async (asking) => {
    await asking.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await asking.query(
      'CREATE TABLE IF NOT EXISTS plenaria_migrations (number int PRIMARY KEY, name text NOT NULL)',
    )
    const [row] = await asking.query('SELECT coalesce(max(number), 0) AS done FROM plenaria_migrations')
    const done = Number(row?.done)
    if (done > files.length) throw new UnfitDatabaseError('newer')
    for (const [index, name] of files.entries()) {
      if (index < done) continue
      await asking.query(readFileSync(join(folder, name), 'utf8'))
      await asking.query('INSERT INTO plenaria_migrations (number, name) VALUES ($1, $2)', [index + 1, name])
    }
  })
}

import { newId } from '../access/secrets.ts'
import { systemClock } from '../adapters/local/systemClock.ts'
import { Postgres } from '../adapters/postgres/database.ts'
import { PostgresDocumentStore } from '../adapters/postgres/documentStore.ts'
import { migrate } from '../adapters/postgres/migrate.ts'
import { ServerLock } from '../adapters/postgres/serverLock.ts'
import { StreamDocumentStore } from '../adapters/redis/documentStore.ts'
import { SqliteDocumentStore } from '../adapters/sqlite/documentStore.ts'
import type { ServerConfig } from '../config.ts'
import { asDatabaseError, isLogInRedis } from '../databaseStores.ts'
import { openDataFolder } from '../dataFolder.ts'
import { StartError } from '../startError.ts'
import { postgresSource, postgresTarget } from './postgresStore.ts'
import { sqliteSource, sqliteTarget } from './sqliteStore.ts'
import { transfer } from './transfer.ts'

/**
 * Moves the whole store between the data folder and PostgreSQL, while no server uses either.
 * @throws StartError in plain words, TransferError
 */
export async function moveStore(config: ServerConfig, url: string, to: 'postgres' | 'sqlite') {
  const folder = openDataFolder(config.dataDir)
  const embedded = new SqliteDocumentStore(folder.database, systemClock)
  try {
    return await withPostgres(url, async (database) => {
      if (to === 'postgres') {
        return transfer(sqliteSource(folder.database, embedded), postgresTarget(database))
      }
      return withLogOf(database, config.redisUrl, (source) =>
        transfer(source, sqliteTarget(folder.database, embedded)),
      )
    })
  } finally {
    await embedded.close()
    folder.unlock()
  }
}

async function withPostgres<T>(url: string, work: (database: Postgres) => Promise<T>): Promise<T> {
  const database = new Postgres(url)
  let lock: ServerLock | undefined
  try {
    try {
      await migrate(database)
      lock = await ServerLock.take(url, false, () => {})
    } catch (error) {
      throw asDatabaseError(error)
    }
    if (!lock) throw new StartError('server.start.databaseInUse')
    return await work(database)
  } finally {
    await lock?.release()
    await database.close()
  }
}

/** PostgreSQL as a source, with the log that is in Redis where servers have worked as one. */
async function withLogOf<T>(
  database: Postgres,
  redisUrl: string | undefined,
  work: (source: ReturnType<typeof postgresSource>) => Promise<T>,
): Promise<T> {
  if (!(await isLogInRedis(database))) {
    return work(postgresSource(database, new PostgresDocumentStore(database, systemClock)))
  }
  if (redisUrl === undefined) throw new StartError('server.start.databaseNeedsRedis')
  const kept = new PostgresDocumentStore(database, systemClock, { isLogElsewhere: true })
  const log = new StreamDocumentStore(redisUrl, kept, newId())
  try {
    await log.connect().catch((error: unknown) => {
      throw new StartError('server.start.redisUnreachable', { cause: String(error) }, { cause: error })
    })
    return await work(postgresSource(database, log, log))
  } finally {
    await log.disconnect()
  }
}

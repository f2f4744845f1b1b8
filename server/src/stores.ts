import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { hashOf, newId } from './access/secrets.ts'
import { LocalMessageBus } from './adapters/local/messageBus.ts'
import { Agreements } from './adapters/postgres/agreements.ts'
import { Postgres } from './adapters/postgres/database.ts'
import { PostgresDesignCatalog } from './adapters/postgres/designCatalog.ts'
import { PostgresDocumentStore } from './adapters/postgres/documentStore.ts'
import { PostgresIdentity } from './adapters/postgres/identity.ts'
import { migrate, UnfitDatabaseError } from './adapters/postgres/migrate.ts'
import { ServerLock } from './adapters/postgres/serverLock.ts'
import { checkRedis, UnfitRedisError } from './adapters/redis/checkRedis.ts'
import { StreamDocumentStore } from './adapters/redis/documentStore.ts'
import { RedisMessageBus } from './adapters/redis/messageBus.ts'
import { SqliteDesignCatalog } from './adapters/sqlite/designCatalog.ts'
import { SqliteDocumentStore } from './adapters/sqlite/documentStore.ts'
import { SqliteIdentity } from './adapters/sqlite/identity.ts'
import type { Repair } from './adapters/sqlite/openStore.ts'
import type { ServerConfig } from './config.ts'
import { asStartError, openDataFolder } from './dataFolder.ts'
import { keptOwnerToken } from './ownerToken.ts'
import type { Clock } from './ports/clock.ts'
import { StoreError } from './ports/documentStore.ts'
import type { ServerPorts } from './services.ts'
import { StartError } from './startError.ts'

/** Where a server keeps what it keeps, and how it speaks with others. */
export interface Stores extends Omit<ServerPorts, 'clock'> {
  readonly ownerToken: string
  /** What became of an embedded store that was found damaged. */
  readonly repair?: Repair | undefined
  close(): Promise<void>
}

interface Surroundings {
  readonly clock: Clock
  readonly log: Logger
  /** Another server works on the database that was ours. */
  readonly onLockLost: () => void
}

/**
 * Opens the stores that the settings name: the embedded one, PostgreSQL for one server, or with Redis
 * for several.
 * @throws StartError in plain words
 */
export async function openStores(config: ServerConfig, surroundings: Surroundings): Promise<Stores> {
  return config.databaseUrl === undefined
    ? openEmbedded(config, surroundings)
    : openDatabaseOf(config, config.databaseUrl, surroundings)
}

function openEmbedded(config: ServerConfig, { clock, log }: Surroundings): Stores {
  const folder = openDataFolder(config.dataDir)
  if (folder.repair) log.error(folder.repair, 'the store was damaged; what could be read was taken over')
  const documents = new SqliteDocumentStore(folder.database, clock, folder.quarantineFile)
  const bus = new LocalMessageBus()
  return {
    documents,
    catalog: new SqliteDesignCatalog(folder.database),
    identity: new SqliteIdentity(folder.database),
    bus,
    ownerToken: ownerTokenOf(config),
    repair: folder.repair,
    close: async () => {
      await bus.close()
      await documents.close()
      folder.unlock()
    },
  }
}

/** What the servers of a database agree on: where its log is, and whose token is the owner's. */
const agreed = { log: 'log', owner: 'owner' }

/** Whether the newest changes of a database are in Redis, since servers have worked on it as one. */
export async function isLogInRedis(database: Postgres): Promise<boolean> {
  return (await new Agreements(database).find(agreed.log)) === 'redis'
}

async function openDatabaseOf(
  config: ServerConfig,
  url: string,
  surroundings: Surroundings,
): Promise<Stores> {
  const database = new Postgres(url)
  const { redisUrl } = config
  let lock: ServerLock | undefined
  try {
    await migrate(database)
    lock = await ServerLock.take(url, redisUrl !== undefined, surroundings.onLockLost)
    if (!lock) throw new StartError('server.start.databaseInUse')
    const held = lock
    const agreements = new Agreements(database)
    const ownerToken = ownerTokenOf(config)
    const shared = redisUrl === undefined ? undefined : await openShared(redisUrl, database, surroundings)
    if (shared) {
      // From now on the newest changes are there, and nowhere else.
      await agreements.set(agreed.log, 'redis')
      await agreeOnOwner(agreements, config, ownerToken)
    } else {
      if (await isLogInRedis(database)) throw new StartError('server.start.databaseNeedsRedis')
      await agreements.set(agreed.owner, hashOf(ownerToken))
    }
    const documents = shared?.documents ?? new PostgresDocumentStore(database, surroundings.clock)
    const bus = shared?.bus ?? new LocalMessageBus()
    return {
      documents,
      catalog: new PostgresDesignCatalog(database),
      identity: new PostgresIdentity(database),
      bus,
      ownerToken,
      close: async () => {
        await bus.close()
        await held.release()
        await documents.close()
      },
    }
  } catch (error) {
    await lock?.release()
    await database.close()
    throw asDatabaseError(error)
  }
}

/** The log and the bus of servers that work as one. */
async function openShared(url: string, database: Postgres, { clock, log }: Surroundings) {
  try {
    const { isDurable } = await checkRedis(url)
    if (!isDurable) {
      log.warn(
        'Redis writes nothing to its disk: a change that it has not passed on is lost with it (appendonly yes)',
      )
    }
    const server = newId()
    const kept = new PostgresDocumentStore(database, clock, { isLogElsewhere: true })
    const documents = new StreamDocumentStore(url, kept, server)
    const bus = new RedisMessageBus(url, server)
    await Promise.all([documents.connect(), bus.connect()])
    return { documents, bus }
  } catch (error) {
    if (error instanceof UnfitRedisError) {
      throw error.reason === 'too-old'
        ? new StartError('server.start.redisTooOld')
        : new StartError('server.start.redisEvicts', { policy: error.policy })
    }
    throw new StartError('server.start.redisUnreachable', { cause: reasonOf(error) }, { cause: error })
  }
}

/** A stated token is that of all servers from then on; one that was made here must not differ from theirs. */
async function agreeOnOwner(agreements: Agreements, config: ServerConfig, ownerToken: string) {
  const hash = hashOf(ownerToken)
  if (config.ownerToken !== undefined) await agreements.set(agreed.owner, hash)
  else if ((await agreements.agree(agreed.owner, hash)) !== hash) {
    throw new StartError('server.start.ownerTokenDiffers')
  }
}

/** What went wrong with the database at the start, in plain words. */
export function asDatabaseError(error: unknown): unknown {
  const options = { cause: error }
  if (error instanceof UnfitDatabaseError) {
    return new StartError(
      error.reason === 'newer' ? 'server.start.databaseNewer' : 'server.start.databaseTooOld',
      {},
      options,
    )
  }
  if (error instanceof StartError) return error
  const cause = error instanceof StoreError ? error.cause : error
  return new StartError('server.start.databaseUnreachable', { cause: reasonOf(cause) }, options)
}

/** What went wrong, in one line. An address that resolves to several fails once for each. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return (first instanceof Error ? first.message : String(first)).replace(/\s+/g, ' ')
}

/** The stated token, or the one kept in the data folder. */
function ownerTokenOf({ ownerToken, dataDir }: ServerConfig): string {
  if (ownerToken !== undefined) return ownerToken
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return keptOwnerToken(dataDir)
  } catch (error) {
    throw asStartError(error, dataDir, join(dataDir, 'owner-token'))
  }
}

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
import type { ServerConfig } from './config.ts'
import { ownerTokenOf } from './ownerToken.ts'
import { StoreError } from './ports/documentStore.ts'
import { StartError } from './startError.ts'
import type { StoreSurroundings, Stores } from './stores.ts'

/** What the servers of a database agree on: where its log is, and whose token is the owner's. */
const agreed = { log: 'log', owner: 'owner' }

/** Whether the newest changes of a database are in Redis, since servers have worked on it as one. */
export async function isLogInRedis(database: Postgres): Promise<boolean> {
  return (await new Agreements(database).find(agreed.log)) === 'redis'
}

/**
 * PostgreSQL for one server, or with Redis for several.
 * @throws StartError in plain words
 */
export async function openDatabaseStores(
  config: ServerConfig,
  url: string,
  surroundings: StoreSurroundings,
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
    let shared: Awaited<ReturnType<typeof openShared>> | undefined
    if (redisUrl === undefined) {
      if (await isLogInRedis(database)) throw new StartError('server.start.databaseNeedsRedis')
      await agreements.set(agreed.owner, hashOf(ownerToken))
    } else {
      await agreeOnOwner(agreements, config, ownerToken)
      shared = await openShared(redisUrl, database, surroundings)
      // From now on the newest changes are there, and nowhere else.
      await agreements.set(agreed.log, 'redis')
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
async function openShared(url: string, database: Postgres, { clock, log }: StoreSurroundings) {
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
    try {
      await Promise.all([documents.connect(), bus.connect()])
      return { documents, bus }
    } catch (error) {
      await Promise.all([documents.disconnect(), bus.close()])
      throw error
    }
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

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { hashOf } from './access/secrets.ts'
import { LocalMessageBus } from './adapters/local/messageBus.ts'
import { Agreements } from './adapters/postgres/agreements.ts'
import { Postgres } from './adapters/postgres/database.ts'
import { PostgresDesignCatalog } from './adapters/postgres/designCatalog.ts'
import { PostgresDocumentStore } from './adapters/postgres/documentStore.ts'
import { PostgresIdentity } from './adapters/postgres/identity.ts'
import { migrate, UnfitDatabaseError } from './adapters/postgres/migrate.ts'
import { ServerLock } from './adapters/postgres/serverLock.ts'
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
 * Opens the stores that the settings name: the embedded one, or PostgreSQL.
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

/** What is told of the log of a database once its newest changes are no longer in the database itself. */
const logAgreement = { name: 'log', value: 'redis' }
const ownerAgreement = 'owner'

async function openDatabaseOf(
  config: ServerConfig,
  url: string,
  surroundings: Surroundings,
): Promise<Stores> {
  const database = new Postgres(url)
  let lock: ServerLock | undefined
  try {
    await migrate(database)
    lock = await ServerLock.take(url, false, surroundings.onLockLost)
    if (!lock) throw new StartError('server.start.databaseInUse')
    const agreements = new Agreements(database)
    if ((await agreements.find(logAgreement.name)) === logAgreement.value) {
      throw new StartError('server.start.databaseNeedsRedis')
    }
    const ownerToken = ownerTokenOf(config)
    await agreements.set(ownerAgreement, hashOf(ownerToken))
    const documents = new PostgresDocumentStore(database, surroundings.clock)
    const bus = new LocalMessageBus()
    const held = lock
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

function asDatabaseError(error: unknown): unknown {
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

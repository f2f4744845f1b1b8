import type { Logger } from 'pino'
import { LocalMessageBus } from './adapters/local/messageBus.ts'
import { SqliteDesignCatalog } from './adapters/sqlite/designCatalog.ts'
import { SqliteDocumentStore } from './adapters/sqlite/documentStore.ts'
import { SqliteIdentity } from './adapters/sqlite/identity.ts'
import type { Repair } from './adapters/sqlite/openStore.ts'
import type { ServerConfig } from './config.ts'
import { openDataFolder } from './dataFolder.ts'
import { ownerTokenOf } from './ownerToken.ts'
import type { Clock } from './ports/clock.ts'
import type { ServerPorts } from './services.ts'

/** Where a server keeps what it keeps, and how it speaks with others. */
export interface Stores extends Omit<ServerPorts, 'clock'> {
  readonly ownerToken: string
  /** What became of an embedded store that was found damaged. */
  readonly repair?: Repair | undefined
  close(): Promise<void>
}

/** What the stores need of the server. */
export interface StoreSurroundings {
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
export async function openStores(config: ServerConfig, surroundings: StoreSurroundings): Promise<Stores> {
  const { databaseUrl } = config
  if (databaseUrl === undefined) return openEmbedded(config, surroundings)
  // Loaded here, so that a server without them does not wait for two drivers.
  const { openDatabaseStores } = await import('./databaseStores.ts')
  return openDatabaseStores(config, databaseUrl, surroundings)
}

function openEmbedded(config: ServerConfig, { clock, log }: StoreSurroundings): Stores {
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

import { pino } from 'pino'
import { LocalMessageBus } from '../adapters/local/messageBus.ts'
import { systemClock } from '../adapters/local/systemClock.ts'
import { MemoryDocumentStore } from '../adapters/memory/documentStore.ts'
import { openDatabase } from '../adapters/sqlite/database.ts'
import { SqliteDocumentStore } from '../adapters/sqlite/documentStore.ts'
import { Metrics } from '../metrics.ts'
import type { DocumentStore } from '../ports/documentStore.ts'
import type { MessageBus } from '../ports/messageBus.ts'
import { Compactor } from './compactor.ts'

import { defaultLimits, type SyncLimits } from './limits.ts'
import { RoomRegistry } from './roomRegistry.ts'

/** Rooms over a store, for tests; one in memory unless another is given. */
export function openRooms<Store extends DocumentStore = MemoryDocumentStore>({
  store,
  bus,
  ...limits
}: Partial<SyncLimits> & { store?: Store; bus?: MessageBus } = {}) {
  const kept = (store ?? new MemoryDocumentStore(systemClock)) as Store
  const metrics = new Metrics()
  const rooms = new RoomRegistry({
    store: kept,
    bus: bus ?? new LocalMessageBus(),
    clock: systemClock,
    limits: { ...defaultLimits, ...limits },
    metrics,
    log: pino({ level: 'silent' }),
  })
  return { store: kept, rooms, metrics }
}

/** Rooms over an embedded store of a file, which leave memory as soon as nobody is in them. */
export function openEmbeddedRooms(file: string) {
  const store = new SqliteDocumentStore(openDatabase(file), systemClock)
  const { rooms, metrics } = openRooms({ store, idleTime: 0 })
  const inMemory = async () => (await metrics.rooms.get()).values[0]?.value ?? 0
  return {
    store,
    rooms,
    compactor: new Compactor(store, metrics, pino({ level: 'silent' })),
    inMemory,
    /** Resolves once no room is in memory. */
    emptied: async () => {
      while ((await inMemory()) > 0) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

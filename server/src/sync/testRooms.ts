import { pino } from 'pino'
import { systemClock } from '../adapters/local/systemClock.ts'
import { MemoryDocumentStore } from '../adapters/memory/documentStore.ts'
import { Metrics } from '../metrics.ts'
import type { DocumentStore } from '../ports/documentStore.ts'
import { defaultLimits, type SyncLimits } from './limits.ts'
import { RoomRegistry } from './roomRegistry.ts'

/** Rooms over a store, for tests; one in memory unless another is given. */
export function openRooms<Store extends DocumentStore = MemoryDocumentStore>({
  store,
  ...limits
}: Partial<SyncLimits> & { store?: Store } = {}) {
  const kept = (store ?? new MemoryDocumentStore(systemClock)) as Store
  const metrics = new Metrics()
  const rooms = new RoomRegistry({
    store: kept,
    clock: systemClock,
    limits: { ...defaultLimits, ...limits },
    metrics,
    log: pino({ level: 'silent' }),
  })
  return { store: kept, rooms, metrics }
}

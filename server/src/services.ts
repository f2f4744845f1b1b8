import type { Logger } from 'pino'
import { Callers } from './access/callers.ts'
import { DesignShelf } from './designs/shelf.ts'
import { Ending } from './ending.ts'
import { designFinder, type FindDesign } from './http/guards.ts'
import { Metrics } from './metrics.ts'
import type { Clock } from './ports/clock.ts'
import type { DesignCatalog } from './ports/designCatalog.ts'
import type { DocumentStore } from './ports/documentStore.ts'
import type { IdentityProvider } from './ports/identity.ts'
import type { MessageBus } from './ports/messageBus.ts'
import { Entrance } from './sync/entrance.ts'
import type { SyncLimits } from './sync/limits.ts'
import { RoomRegistry } from './sync/roomRegistry.ts'

/** Everything the server needs from outside; `main.ts` picks the adapters. */
export interface ServerPorts {
  readonly documents: DocumentStore
  readonly catalog: DesignCatalog
  readonly identity: IdentityProvider
  readonly bus: MessageBus
  readonly clock: Clock
}

export interface ServerSettings {
  /** The address people use, without a slash at the end; the only origin that is heard. */
  readonly publicUrl: string
  readonly ownerToken: string
  readonly limits: SyncLimits
  readonly log: Logger
}

/** What routes and sockets work with. */
export interface Services {
  readonly ports: ServerPorts
  readonly publicUrl: string
  readonly limits: SyncLimits
  readonly log: Logger
  readonly metrics: Metrics
  readonly callers: Callers
  readonly rooms: RoomRegistry
  readonly entrance: Entrance
  readonly ending: Ending
  readonly shelf: DesignShelf
  readonly findDesign: FindDesign
}

/** Puts the parts of the server together over its ports. */
export function createServices(ports: ServerPorts, settings: ServerSettings): Services {
  const { publicUrl, ownerToken, limits, log } = settings
  const metrics = new Metrics()
  const rooms = new RoomRegistry({
    store: ports.documents,
    bus: ports.bus,
    clock: ports.clock,
    limits,
    metrics,
    log,
  })
  const callers = new Callers(ports.identity, ports.catalog, ownerToken)
  return {
    ports,
    publicUrl,
    limits,
    log,
    metrics,
    callers,
    rooms,
    ending: new Ending(),
    entrance: new Entrance({ ...ports, callers, rooms, limits, metrics, log }),
    shelf: new DesignShelf(ports, rooms),
    findDesign: designFinder(ports.catalog, ports.clock),
  }
}

import type { Logger } from 'pino'
import type { Id } from 'shared/model'
import { type CloseName, type Part, roomName } from 'shared/protocol'
import { type Caller, type Callers, type Credentials, type Standing, standingIn } from '../access/callers.ts'
import type { Clock } from '../ports/clock.ts'
import type { DesignCatalog } from '../ports/designCatalog.ts'
import type { SyncLimits } from './limits.ts'
import type { Lease, RoomRegistry } from './roomRegistry.ts'

/** A document of a design, as the name on the socket has it. */
export interface Target {
  readonly designId: Id
  readonly part: Part
}

export interface DoorSurroundings {
  readonly callers: Callers
  readonly catalog: DesignCatalog
  readonly rooms: RoomRegistry
  readonly clock: Clock
  readonly limits: SyncLimits
  readonly log: Logger
}

type Refused = { readonly closed: CloseName }
type Known = { readonly closed?: undefined; readonly caller: Caller; readonly standing: Standing }

/** Judges who may enter a document. */
export class Door {
  readonly #with: DoorSurroundings
  /** Counts changes of access: one that comes while somebody is judged asks for a new judgement. */
  #changes = 0

  constructor(surroundings: DoorSurroundings) {
    this.#with = surroundings
  }

  /** Somebody's access has changed, or a design went to the bin. */
  accessChanged(): void {
    this.#changes += 1
  }

  /** Lets somebody into a document's room, on the state of things at the moment they come in. */
  async enter(
    credentials: Credentials,
    target: Target | undefined,
  ): Promise<Refused | (Known & { readonly lease: Lease })> {
    if (!target) return { closed: 'noAccess' }
    for (;;) {
      const changes = this.#changes
      const known = await this.standing(credentials, target.designId)
      if (known.closed) return known
      const lease = await this.#lease(roomName(target.designId, target.part))
      if (!lease) return { closed: 'storeFailed' }
      const isFull = lease.room.members.size >= this.#with.limits.roomConnections
      if (changes === this.#changes && !isFull) return { ...known, lease }
      lease.release()
      if (isFull) return { closed: 'tooMany' }
    }
  }

  /** What somebody is in a design now. What is not there and what is not theirs are the same. */
  async standing(credentials: Credentials, designId: Id): Promise<Refused | Known> {
    const now = this.#with.clock.now()
    const [caller, design] = await Promise.all([
      this.#with.callers.identify(credentials, now),
      this.#with.catalog.find(designId),
    ])
    const standing = caller && standingIn(caller, designId, now)
    if (!caller || !standing || !design) return { closed: 'noAccess' }
    return design.deletedAt === null ? { caller, standing } : { closed: 'removed' }
  }

  async #lease(name: string): Promise<Lease | undefined> {
    try {
      return await this.#with.rooms.lease(name)
    } catch (error) {
      this.#with.log.error({ document: name, err: error }, 'a document could not be read')
      return undefined
    }
  }
}

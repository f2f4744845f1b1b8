import { type CloseName, readRoomName } from 'shared/protocol'
import { StoreError } from '../ports/documentStore.ts'
import { CommitQueue } from './commitQueue.ts'
import { Compactor } from './compactor.ts'
import type { SyncLimits } from './limits.ts'
import { Room, type RoomSurroundings } from './room.ts'

/** A room in use. It stays in memory until everyone has released it. */
export interface Lease {
  readonly room: Room
  release(): void
}

interface Entry {
  readonly room: Promise<Room>
  leases: number
  callOffIdle: (() => void) | undefined
  /** Resolves once the room has left memory: only then may it be loaded again. */
  gone: Promise<void> | undefined
}

export type RegistrySurroundings = Pick<RoomSurroundings, 'store' | 'bus' | 'clock' | 'metrics' | 'log'> & {
  readonly limits: SyncLimits
}

/** The rooms in memory: one owner for each, however many ask for it at once. */
export class RoomRegistry {
  readonly #with: RoomSurroundings
  readonly #entries = new Map<string, Entry>()
  #isClosing = false

  constructor(surroundings: RegistrySurroundings) {
    const { store, metrics, log } = surroundings
    this.#with = {
      ...surroundings,
      commits: new CommitQueue(store, metrics),
      compactor: new Compactor(store, metrics, log),
      onFailed: (room) => this.#forget(room),
    }
  }

  /**
   * Opens a document's room, or joins those who have it open.
   * @throws StoreError where it cannot be read
   */
  async lease(name: string): Promise<Lease> {
    for (;;) {
      if (this.#isClosing) throw new StoreError('failed')
      const known = this.#entries.get(name)
      if (known?.gone) {
        await known.gone
        continue
      }
      const entry = known ?? this.#open(name)
      entry.leases += 1
      entry.callOffIdle?.()
      entry.callOffIdle = undefined
      const room = await entry.room
      if (room.isClosed) continue
      let isHeld = true
      return {
        room,
        release: () => {
          if (isHeld) this.#release(name, entry)
          isHeld = false
        },
      }
    }
  }

  /** Opens a room for as long as something is done with it. */
  async using<T>(name: string, work: (room: Room) => T | Promise<T>): Promise<T> {
    const { room, release } = await this.lease(name)
    try {
      return await work(room)
    } finally {
      release()
    }
  }

  /** The open rooms. */
  async *rooms(): AsyncGenerator<Room> {
    for (const entry of [...this.#entries.values()]) {
      const room = await entry.room.catch(() => undefined)
      if (room && !room.isClosed) yield room
    }
  }

  /** Writes what waits, sends everyone away, and ends. */
  async close(reason: CloseName): Promise<void> {
    this.#isClosing = true
    // Else somebody who writes without a pause would keep us here for ever.
    for await (const room of this.rooms()) room.retire()
    await this.#with.commits.settled()
    for await (const room of this.rooms()) room.close(reason)
    this.#entries.clear()
    this.#with.metrics.rooms.set(0)
    await this.#with.compactor.close()
  }

  #open(name: string): Entry {
    const part = readRoomName(name)?.part ?? 'design'
    const entry: Entry = {
      room: Room.load(name, part, this.#with),
      leases: 0,
      callOffIdle: undefined,
      gone: undefined,
    }
    this.#entries.set(name, entry)
    this.#with.metrics.rooms.inc()
    // A room that cannot be loaded is tried anew by the next who asks.
    entry.room.catch(() => this.#drop(name, entry))
    return entry
  }

  #release(name: string, entry: Entry) {
    entry.leases -= 1
    if (entry.leases > 0 || this.#entries.get(name) !== entry || this.#isClosing) return
    const { clock, limits } = this.#with
    entry.callOffIdle = clock.at(clock.now() + limits.idleTime, () => {
      entry.gone = this.#unload(entry).finally(() => this.#drop(name, entry))
    })
  }

  async #unload(entry: Entry) {
    const room = await entry.room
    room.flush()
    await this.#with.commits.settled()
    if (room.isClosed) return
    room.tidyUp()
    room.close('restart')
  }

  #forget(room: Room) {
    const entry = this.#entries.get(room.name)
    if (entry) this.#drop(room.name, entry)
  }

  #drop(name: string, entry: Entry) {
    if (this.#entries.get(name) !== entry) return
    this.#entries.delete(name)
    this.#with.metrics.rooms.dec()
  }
}

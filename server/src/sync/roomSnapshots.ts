import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import * as Y from 'yjs'
import type { Clock } from '../ports/clock.ts'
import type { Room } from './room.ts'

/** A document as somebody takes it who has nothing of it: Yjs's second encoding, compressed. */
export interface RoomSnapshot {
  readonly gzipped: Uint8Array
  /** The same version has the same bytes. */
  readonly version: string
}

interface Made {
  readonly head: number
  readonly at: number
  readonly snapshot: Promise<RoomSnapshot>
}

/** A snapshot may be this far behind: what it lacks comes over the line, as the difference. */
const oldest = { edits: 500, milliseconds: 30_000 }

/** Makes snapshots of open documents, one for all who come within a while. */
export class RoomSnapshots {
  readonly #clock: Clock
  readonly #made = new WeakMap<Room, Made>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  of(room: Room): Promise<RoomSnapshot> {
    const known = this.#made.get(room)
    const now = this.#clock.now()
    const isFresh =
      known &&
      (known.head === room.head ||
        (room.head - known.head <= oldest.edits && Math.abs(now - known.at) <= oldest.milliseconds))
    if (isFresh) return known.snapshot
    const snapshot = pack(room.read((doc) => Y.encodeStateAsUpdateV2(doc)))
    this.#made.set(room, { head: room.head, at: now, snapshot })
    // One that did not come about is tried anew by the next who asks.
    snapshot.catch(() => this.#made.delete(room))
    return snapshot
  }
}

async function pack(bytes: Uint8Array): Promise<RoomSnapshot> {
  const gzipped = await promisify(gzip)(bytes)
  return { gzipped, version: createHash('sha256').update(gzipped).digest('base64url').slice(0, 22) }
}

import type { Logger } from 'pino'
import type { CloseName, PresentPerson } from 'shared/protocol'
import type { Metrics, RejectionReason } from '../metrics.ts'
import type { Clock } from '../ports/clock.ts'
import type { Member } from './audience.ts'
import { MalformedError } from './byteReader.ts'
import type { SyncLimits } from './limits.ts'
import type { Line, Settle } from './line.ts'
import { presenceMessage, readMessage, type ServerMessage } from './protocol.ts'
import type { Room } from './room.ts'
import { TokenBucket } from './tokenBucket.ts'

/** Answering what a client lacks costs as much as many messages; a client asks once a connection. */
const questionWeight = 100

/** Nothing about nobody: a word that scripts of a page can hear, which a ping is not. */
const signOfLife = presenceMessage(Uint8Array.of(0))

const rejections: Partial<Record<CloseName, RejectionReason>> = {
  malformed: 'malformed',
  tooLarge: 'too-large',
  noAccess: 'no-access',
  originRefused: 'origin',
  tooMany: 'too-many',
  tooFast: 'too-fast',
  tooSlow: 'too-slow',
}

/** Closes a line for a reason of ours, and counts it. */
export function closeLine(line: Line, name: CloseName, metrics: Metrics): void {
  if (!line.isOpen) return
  const rejection = rejections[name]
  if (rejection) metrics.reject(rejection)
  metrics.closed.inc({ reason: name })
  line.close(name)
}

export interface ConnectionSurroundings {
  readonly clock: Clock
  readonly limits: SyncLimits
  readonly metrics: Metrics
  readonly log: Logger
}

/** One client's line as a member of a room. */
export class Connection implements Member {
  readonly #line: Line
  readonly #with: ConnectionSurroundings
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  #person: PresentPerson
  #mayWrite: boolean
  #room: Room | undefined
  #isPaused = false
  #closedFor: CloseName | undefined
  /** For the heartbeat: whether it was heard, and how much waited to be sent, at the last beat. */
  #wasHeard = true
  #waited = 0

  constructor(
    line: Line,
    { person, mayWrite }: { readonly person: PresentPerson; readonly mayWrite: boolean },
    surroundings: ConnectionSurroundings,
  ) {
    this.#line = line
    this.#person = person
    this.#mayWrite = mayWrite
    this.#with = surroundings
    const { limits, clock } = surroundings
    this.#messages = new TokenBucket(limits.messagesPerSecond, limits.burstMessages, clock.now())
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.burstBytes, clock.now())
  }

  get person(): PresentPerson {
    return this.#person
  }

  get mayWrite(): boolean {
    return this.#mayWrite
  }

  get isFull(): boolean {
    return this.#line.waiting > this.#with.limits.bufferedBytes
  }

  /** Why the server closed it; undefined for one that the client ended, or that broke. */
  get closedFor(): CloseName | undefined {
    return this.#closedFor
  }

  /** Joins a room and begins to listen. `onGone` is called once, when the line has ended. */
  enter(room: Room, onGone: () => void): void {
    this.#room = room
    this.#line.whenEnded(() => {
      room.leave(this)
      onGone()
    })
    room.join(this)
    this.#line.listen({
      hear: (bytes, settle) => this.#hear(bytes, settle),
      isHere: () => {
        this.#wasHeard = true
      },
    })
  }

  /** The person has another name now. */
  introduce(person: PresentPerson): void {
    this.#person = person
    this.#room?.restamp(this)
  }

  send(message: ServerMessage): void {
    this.#line.send(message)
  }

  whenDrained(callback: () => void): void {
    this.#line.whenDrained(callback)
  }

  close(name: CloseName): void {
    this.#closedFor ??= name
    closeLine(this.#line, name, this.#with.metrics)
  }

  /** Asks a silent client whether it is there; one that did not answer the last time is cut off. */
  beat(): void {
    const waits = this.#line.waiting
    const moves = this.#waited > 0 && waits < this.#waited
    this.#waited = waits
    if (!this.#wasHeard && !moves && !this.#isPaused) {
      if (waits > 0) this.#with.metrics.reject('too-slow')
      this.#line.cut()
      return
    }
    this.#wasHeard = false
    this.#line.ping()
    // The public client takes a line for dead on which it heard nothing for 30 seconds.
    if (waits === 0) this.#line.send(signOfLife)
  }

  #hear(bytes: Uint8Array | undefined, settle?: Settle) {
    this.#wasHeard = true
    // What still arrives after we have closed is not looked at.
    if (!this.#line.isOpen) return
    let weight = 1
    try {
      if (!bytes) throw new MalformedError('a text frame')
      const message = readMessage(bytes)
      if (message.kind === 'question') weight = questionWeight
      this.#room?.receive(this, message, settle)
    } catch (error) {
      if (error instanceof MalformedError) {
        this.close('malformed')
      } else {
        this.#with.log.error({ err: error }, 'a message could not be handled')
        this.close('restart')
      }
      settle?.(error as Error)
    }
    this.#pace(weight, bytes?.length ?? 0)
  }

  /** Too much at once is not dropped: the line is not read until the rate is right again. */
  #pace(weight: number, length: number) {
    const { clock, metrics } = this.#with
    const now = clock.now()
    const wait = Math.max(this.#messages.take(weight, now), this.#bytes.take(length, now))
    if (wait === 0 || this.#isPaused) return
    metrics.reject('too-fast')
    this.#isPaused = true
    this.#line.pause()
    clock.at(now + wait, () => {
      this.#isPaused = false
      this.#line.resume()
    })
  }
}

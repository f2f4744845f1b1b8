import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { type CloseName, closeCodes, type PresentPerson } from 'shared/protocol'
import { type RawData, WebSocket } from 'ws'
import type { Metrics, RejectionReason } from '../metrics.ts'
import type { Clock } from '../ports/clock.ts'
import type { Member } from './audience.ts'
import { MalformedError } from './byteReader.ts'
import type { SyncLimits } from './limits.ts'
import { readMessage, type ServerMessage } from './protocol.ts'
import type { Room } from './room.ts'
import { TokenBucket } from './tokenBucket.ts'

/** What the WebSocket protocol itself would close with, told by our names so that clients know what to do. */
const protocolCloses: Readonly<Record<number, CloseName>> = {
  1002: 'malformed',
  1003: 'malformed',
  1007: 'malformed',
  1009: 'tooLarge',
}

/** A WebSocket that closes with our codes where `ws` itself finds a frame wrong or too long. */
export class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    const name = code === undefined ? undefined : protocolCloses[code]
    if (name) super.close(closeCodes[name], name)
    else super.close(code, reason)
  }
}

/** Answering what a client lacks costs as much as many messages; a client asks once a connection. */
const questionWeight = 100

const rejections: Partial<Record<CloseName, RejectionReason>> = {
  malformed: 'malformed',
  tooLarge: 'too-large',
  noAccess: 'no-access',
  originRefused: 'origin',
  tooMany: 'too-many',
  tooFast: 'too-fast',
  tooSlow: 'too-slow',
}

/** Closes a socket for a reason of ours, and counts it. */
export function closeSocket(socket: WebSocket, name: CloseName, metrics: Metrics): void {
  if (socket.readyState !== WebSocket.OPEN) return
  const rejection = rejections[name]
  if (rejection) metrics.reject(rejection)
  socket.close(closeCodes[name], name)
}

export interface ConnectionSurroundings {
  readonly clock: Clock
  readonly limits: SyncLimits
  readonly metrics: Metrics
  readonly log: Logger
}

/** One client's socket as a member of a room. */
export class Connection implements Member {
  readonly #socket: WebSocket
  readonly #wire: Duplex
  readonly #with: ConnectionSurroundings
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  #person: PresentPerson
  #mayWrite: boolean
  #room: Room | undefined
  #isPaused = false
  /** For the heartbeat: whether it was heard, and how much waited to be sent, at the last beat. */
  #wasHeard = true
  #waited = 0

  constructor(
    socket: WebSocket,
    wire: Duplex,
    { person, mayWrite }: { readonly person: PresentPerson; readonly mayWrite: boolean },
    surroundings: ConnectionSurroundings,
  ) {
    this.#socket = socket
    this.#wire = wire
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
    return this.#wire.writableLength > this.#with.limits.bufferedBytes
  }

  /** Joins a room and begins to listen. `onGone` is called once, when the socket has closed. */
  enter(room: Room, onGone: () => void): void {
    this.#room = room
    this.#socket.on('message', (data, isBinary) => this.#hear(data, isBinary))
    this.#socket.on('pong', () => {
      this.#wasHeard = true
    })
    this.#socket.on('close', () => {
      room.leave(this)
      onGone()
    })
    room.join(this)
    this.#socket.resume()
  }

  /** The person has another name now. */
  introduce(person: PresentPerson): void {
    this.#person = person
    this.#room?.restamp(this)
  }

  send(message: ServerMessage): void {
    // Straight to the wire: the frame is made already, and nothing is compressed that could overtake it.
    if (this.#socket.readyState === WebSocket.OPEN) this.#wire.write(message.frame)
  }

  whenDrained(callback: () => void): void {
    this.#wire.once('drain', callback)
  }

  close(name: CloseName): void {
    closeSocket(this.#socket, name, this.#with.metrics)
  }

  /** Asks a silent client whether it is there; one that did not answer the last time is cut off. */
  beat(): void {
    const waits = this.#wire.writableLength
    const moves = this.#waited > 0 && waits < this.#waited
    this.#waited = waits
    if (!this.#wasHeard && !moves && !this.#isPaused) {
      if (waits > 0) this.#with.metrics.reject('too-slow')
      this.#socket.terminate()
      return
    }
    this.#wasHeard = false
    this.#socket.ping()
  }

  #hear(data: RawData, isBinary: boolean) {
    this.#wasHeard = true
    // What still arrives after we have closed is not looked at.
    if (this.#socket.readyState !== WebSocket.OPEN) return
    const bytes = data as Buffer
    let weight = 1
    try {
      if (!isBinary) throw new MalformedError('a text frame')
      const message = readMessage(bytes)
      if (message.kind === 'question') weight = questionWeight
      this.#room?.receive(this, message)
    } catch (error) {
      if (error instanceof MalformedError) {
        this.close('malformed')
      } else {
        this.#with.log.error({ err: error }, 'a message could not be handled')
        this.close('restart')
      }
    }
    this.#pace(weight, bytes.length)
  }

  /** Too much at once is not dropped: the socket is not read until the rate is right again. */
  #pace(weight: number, length: number) {
    const { clock, metrics } = this.#with
    const now = clock.now()
    const wait = Math.max(this.#messages.take(weight, now), this.#bytes.take(length, now))
    if (wait === 0 || this.#isPaused) return
    metrics.reject('too-fast')
    this.#isPaused = true
    this.#socket.pause()
    clock.at(now + wait, () => {
      this.#isPaused = false
      this.#socket.resume()
    })
  }
}

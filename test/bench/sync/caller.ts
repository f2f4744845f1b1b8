import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { clientFrame, FrameReader, pong } from './frames.ts'
import { answerMessage, type Dialect, helloMessage, questionMessage, readMessage } from './messages.ts'

/** A server, and how it is spoken to. */
export interface Place {
  readonly host: string
  readonly port: number
  readonly dialect: Dialect
  /** The process, whose time and memory are read. */
  readonly pid: number
}

/** A document on it. */
export interface Room {
  readonly name: string
  /** What the socket asks for. */
  readonly path: string
}

/** What somebody has already, and what of it the server is told that it lacks. */
export interface Baggage {
  readonly stateVector: Uint8Array
  readonly update: Uint8Array
}

export const emptyHanded: Baggage = { stateVector: Uint8Array.of(0), update: Uint8Array.of(0, 0) }

/** Somebody in a room, on a bare socket: no library stands between the server and what is measured. */
export class Caller {
  /** Resolves with what the server answered to "this is what I have". */
  readonly synced: Promise<Uint8Array>
  readonly #socket: Socket
  readonly #reader: FrameReader
  #hear: ((bytes: Buffer) => void) | undefined
  #isOver = false

  constructor(place: Place, room: Room, baggage: Baggage = emptyHanded) {
    const { dialect } = place
    const socket = connect({ host: place.host, port: place.port, noDelay: true })
    this.#socket = socket
    let settle: { done(update: Uint8Array): void; fail(error: Error): void } | undefined
    this.synced = new Promise((resolve, reject) => {
      settle = { done: resolve, fail: reject }
    })
    const reader = new FrameReader({
      message: (bytes) => {
        if (this.#hear) return this.#hear(bytes)
        const heard = readMessage(dialect, bytes)
        if (heard.kind === 'question') this.send(answerMessage(dialect, room.name, baggage.update))
        // A copy: what comes next is read into the same memory.
        if (heard.kind === 'answer') settle?.done(heard.update.slice())
      },
      ping: () => socket.write(pong),
      close: (code) => this.#end(settle?.fail, `the server closed with ${code}`),
    })
    this.#reader = reader
    socket.once('connect', () => {
      socket.write(
        `GET ${room.path} HTTP/1.1\r\nHost: ${place.host}:${place.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
      )
    })
    let head = ''
    const upgrade = (chunk: Buffer) => {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!head.startsWith('HTTP/1.1 101'))
        return this.#end(settle?.fail, head.slice(0, head.indexOf('\r\n')))
      socket.off('data', upgrade)
      socket.on('data', (bytes: Buffer) => reader.push(bytes))
      const hello = helloMessage(dialect, room.name)
      if (hello) this.send(hello)
      this.send(questionMessage(dialect, room.name, baggage.stateVector))
      const rest = Buffer.from(head.slice(end + 4), 'latin1')
      if (rest.length > 0) reader.push(rest)
    }
    socket.on('data', upgrade)
    socket.on('error', (error) => this.#end(settle?.fail, error.message))
    socket.on('close', () => this.#end(settle?.fail, 'the line was cut'))
  }

  send(message: Uint8Array): void {
    this.#socket.write(clientFrame(message))
  }

  /** From now on: hands over every message, or lets all of them pass unread. */
  listen(hear: ((bytes: Buffer) => void) | undefined): void {
    this.#reader.wantsMessages = hear !== undefined
    this.#hear = hear
  }

  /** The server, or what lies between, ended it. */
  get isGone(): boolean {
    return this.#isOver
  }

  leave(): void {
    this.#isOver = true
    this.#socket.destroy()
  }

  #end(fail: ((error: Error) => void) | undefined, reason: string) {
    if (this.#isOver) return
    this.leave()
    fail?.(new Error(reason))
  }
}

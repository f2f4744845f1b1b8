import type { Duplex } from 'node:stream'
import { type CloseName, closeCodes } from 'shared/protocol'
import { WebSocket } from 'ws'
import type { Line, LineEvents } from './line.ts'
import type { ServerMessage } from './protocol.ts'

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

/** A WebSocket as a line. It is not read before somebody listens. */
export class SocketLine implements Line {
  readonly way = 'socket'
  readonly #socket: WebSocket
  readonly #wire: Duplex

  constructor(socket: WebSocket, wire: Duplex) {
    this.#socket = socket
    this.#wire = wire
    socket.pause()
    socket.on('error', () => {})
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  get waiting(): number {
    return this.#wire.writableLength
  }

  listen(events: LineEvents): void {
    this.#socket.on('message', (data, isBinary) => events.hear(isBinary ? (data as Buffer) : undefined))
    this.#socket.on('pong', () => events.isHere())
    this.#socket.resume()
  }

  send(message: ServerMessage): void {
    // Straight to the wire: the frame is made already, and nothing is compressed that could overtake it.
    if (this.isOpen) this.#wire.write(message.frame)
  }

  whenDrained(callback: () => void): void {
    this.#wire.once('drain', callback)
  }

  whenEnded(callback: () => void): void {
    this.#socket.on('close', callback)
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  ping(): void {
    this.#socket.ping()
  }

  close(name: CloseName): void {
    // A paused socket would never hear that the other side has closed as well.
    this.#socket.resume()
    this.#socket.close(closeCodes[name], name)
  }

  cut(): void {
    this.#socket.terminate()
  }
}

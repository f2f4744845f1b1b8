import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { addressOf } from '../access/peer.ts'
import type { Entrance } from './entrance.ts'
import type { SyncLimits } from './limits.ts'
import { readCredentials, readTarget } from './request.ts'
import { SocketLine, SyncSocket } from './socketLine.ts'

export interface SyncSurroundings {
  readonly entrance: Entrance
  readonly limits: SyncLimits
  readonly publicUrl: string
}

/**
 * The sync sockets, `/sync/NAME`. They are accepted before they are judged, since a browser can read the reason
 * of a close, but not of a refused upgrade; they are not listened to until they are let in.
 */
export class SyncRoute {
  readonly #with: SyncSurroundings
  readonly #sockets: WebSocketServer

  constructor(server: Server, surroundings: SyncSurroundings) {
    this.#with = surroundings
    this.#sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: surroundings.limits.messageBytes,
      WebSocket: SyncSocket,
    })
    server.on('upgrade', (request, wire, head) => this.#upgrade(request, wire, head))
  }

  /** Takes no more sockets. */
  close(): void {
    this.#sockets.close()
  }

  #upgrade(request: IncomingMessage, wire: Duplex, head: Buffer) {
    wire.on('error', () => wire.destroy())
    const { entrance, publicUrl } = this.#with
    const url = URL.parse(request.url ?? '', 'http://any')
    if (!url?.pathname.startsWith('/sync/') || entrance.isClosing) {
      const status = entrance.isClosing ? '503 Service Unavailable' : '404 Not Found'
      wire.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      return
    }
    this.#sockets.handleUpgrade(request, wire, head, (socket) => {
      const header = (name: string) => {
        const value = request.headers[name]
        return Array.isArray(value) ? value[0] : value
      }
      void entrance.enter({
        line: new SocketLine(socket, wire),
        address: addressOf(request),
        target: readTarget(url.pathname.slice('/sync/'.length)),
        ...readCredentials({ method: 'GET', url, header, isUpgrade: true }, publicUrl),
      })
    })
  }
}

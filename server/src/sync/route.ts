import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type CloseName, readRoomName } from 'shared/protocol'
import { WebSocket, WebSocketServer } from 'ws'
import type { Caller, Credentials, Standing } from '../access/callers.ts'
import { judgeOrigin } from '../access/origin.ts'
import { addressOf, readCookie, sessionCookie } from '../access/peer.ts'
import type { MessageBus, Notice } from '../ports/messageBus.ts'
import { mayWrite } from './access.ts'
import { Arrivals } from './arrivals.ts'
import { Connection, type ConnectionSurroundings, closeSocket, SyncSocket } from './connection.ts'
import { Door, type DoorSurroundings, type Target } from './door.ts'

export type SyncSurroundings = ConnectionSurroundings &
  DoorSurroundings & { readonly publicUrl: string; readonly bus: MessageBus }

/** What a socket asks for, and what it brings. */
interface Request {
  readonly target: Target | undefined
  readonly credentials: Credentials
  /** Another page than ours opened it. */
  readonly isForeign: boolean
}

/** A socket that was let in, and what it was let in with. */
interface Admitted {
  readonly connection: Connection
  readonly credentials: Credentials
  readonly target: Target
  caller: Caller
  standing: Standing
  callOffExpiry: (() => void) | undefined
}

/**
 * The sync endpoint, `/sync/NAME`. Sockets are accepted before they are judged, since a browser can read the
 * reason of a close, but not of a refused upgrade; they are not listened to until they are let in.
 */
export class SyncRoute {
  readonly #with: SyncSurroundings
  readonly #sockets: WebSocketServer
  readonly #arrivals: Arrivals
  readonly #door: Door
  readonly #admitted = new Set<Admitted>()
  readonly #heartbeat: NodeJS.Timeout
  readonly #unsubscribe: () => void
  #isClosing = false

  constructor(server: Server, surroundings: SyncSurroundings) {
    const { limits, clock, metrics, bus } = surroundings
    this.#with = surroundings
    this.#sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.messageBytes,
      WebSocket: SyncSocket,
    })
    this.#arrivals = new Arrivals(limits, clock, metrics)
    this.#door = new Door(surroundings)
    server.on('upgrade', (request, wire, head) => this.#upgrade(request, wire, head))
    this.#heartbeat = setInterval(() => this.#beat(), limits.pingInterval)
    this.#heartbeat.unref()
    this.#unsubscribe = bus.subscribe((notice) => void this.#hear(notice))
  }

  /** Takes no more sockets. Those that are open are closed by their rooms. */
  close(): void {
    this.#isClosing = true
    clearInterval(this.#heartbeat)
    this.#unsubscribe()
    this.#sockets.close()
  }

  /** Cuts off whoever did not answer when their socket was closed. */
  cutOff(): void {
    this.#arrivals.cutOff()
  }

  #upgrade(request: IncomingMessage, wire: Duplex, head: Buffer) {
    wire.on('error', () => wire.destroy())
    const url = URL.parse(request.url ?? '', 'http://any')
    if (!url?.pathname.startsWith('/sync/') || this.#isClosing) {
      const status = this.#isClosing ? '503 Service Unavailable' : '404 Not Found'
      wire.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      return
    }
    this.#sockets.handleUpgrade(request, wire, head, (socket) => {
      socket.pause()
      socket.on('error', () => {})
      this.#enter(socket, wire, request, url).catch((error: unknown) => {
        this.#with.log.error({ err: error }, 'a socket could not be let in')
        this.#turnAway(socket, 'storeFailed')
      })
    })
  }

  async #enter(socket: WebSocket, wire: Duplex, message: IncomingMessage, url: URL) {
    const crowded = this.#arrivals.add(socket, addressOf(message))
    if (crowded) return this.#turnAway(socket, crowded)
    const { target, credentials, isForeign } = this.#read(message, url)
    if (isForeign) return this.#turnAway(socket, 'originRefused')
    const entered = await this.#door.enter(credentials, target)
    if (entered.closed !== undefined) return this.#turnAway(socket, entered.closed)

    const { caller, standing, lease } = entered
    if (!target || socket.readyState !== WebSocket.OPEN) return lease.release()
    const person = { ...caller.person, role: standing.role }
    const role = { person, mayWrite: mayWrite(standing.role, target.part) }
    const connection = new Connection(socket, wire, role, this.#with)
    const admitted: Admitted = {
      connection,
      credentials,
      target,
      caller,
      standing,
      callOffExpiry: undefined,
    }
    this.#admitted.add(admitted)
    this.#watchExpiry(admitted)
    connection.enter(lease.room, () => {
      this.#admitted.delete(admitted)
      admitted.callOffExpiry?.()
      lease.release()
    })
  }

  #read({ headers }: IncomingMessage, url: URL): Request {
    const { publicUrl } = this.#with
    const token = url.searchParams.get('token') ?? undefined
    const session = readCookie(headers.cookie, sessionCookie(publicUrl))
    const verdict = judgeOrigin(
      {
        method: 'GET',
        origin: headers.origin,
        secFetchSite: undefined,
        hasToken: token !== undefined,
        hasSession: session !== undefined,
        isUpgrade: true,
      },
      publicUrl,
    )
    return {
      target: readRoomName(decoded(url.pathname.slice('/sync/'.length))),
      credentials: { token, session: verdict === 'session' ? session : undefined },
      isForeign: verdict === 'refused',
    }
  }

  #turnAway(socket: WebSocket, reason: CloseName) {
    // A paused socket would never hear that the other side has closed as well.
    socket.resume()
    closeSocket(socket, reason, this.#with.metrics)
  }

  #beat() {
    for (const { connection } of this.#admitted) connection.beat()
    this.#arrivals.sweep()
  }

  async #hear(notice: Notice) {
    this.#door.accessChanged()
    const concerned = [...this.#admitted].filter((admitted) => concerns(notice, admitted))
    await Promise.all(concerned.map((admitted) => this.#recheck(admitted)))
  }

  /** Looks again at somebody who is in: things have changed, or their time is up. */
  async #recheck(admitted: Admitted) {
    const { connection, credentials, target } = admitted
    try {
      const now = await this.#door.standing(credentials, target.designId)
      if (now.closed !== undefined) {
        connection.close(now.closed === 'removed' ? 'removed' : 'revoked')
      } else if (now.standing.role !== admitted.standing.role) {
        connection.close('roleChanged')
      } else {
        admitted.caller = now.caller
        admitted.standing = now.standing
        connection.introduce({ ...now.caller.person, role: now.standing.role })
        this.#watchExpiry(admitted)
      }
    } catch (error) {
      // Who cannot be judged is sent to ask anew, rather than kept in.
      this.#with.log.error({ err: error }, 'access could not be looked at again')
      connection.close('storeFailed')
    }
  }

  #watchExpiry(admitted: Admitted) {
    admitted.callOffExpiry?.()
    const { until } = admitted.standing
    admitted.callOffExpiry =
      until === null ? undefined : this.#with.clock.at(until, () => void this.#recheck(admitted))
  }
}

function concerns(notice: Notice, { target, caller }: Admitted): boolean {
  switch (notice.kind) {
    case 'access-changed':
      return target.designId === notice.designId
    case 'session-changed':
      return caller.sessionId === notice.sessionId
    case 'person-changed':
      return caller.person.id === notice.personId
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type CloseName, type Part, readRoomName, roomName } from 'shared/protocol'
import { WebSocket, WebSocketServer } from 'ws'
import { type Caller, type Callers, type Credentials, type Standing, standingIn } from '../access/callers.ts'
import { judgeOrigin } from '../access/origin.ts'
import { addressOf, readCookie, sessionCookie } from '../access/peer.ts'
import type { DesignCatalog } from '../ports/designCatalog.ts'
import type { MessageBus, Notice } from '../ports/messageBus.ts'
import { mayWrite } from './access.ts'
import { Connection, type ConnectionSurroundings, closeSocket, SyncSocket } from './connection.ts'
import type { Lease, RoomRegistry } from './roomRegistry.ts'
import { TokenBucket } from './tokenBucket.ts'

export type SyncSurroundings = ConnectionSurroundings & {
  readonly publicUrl: string
  readonly callers: Callers
  readonly catalog: DesignCatalog
  readonly bus: MessageBus
  readonly rooms: RoomRegistry
}

/** A socket that was let in, and what it was let in with. */
interface Admitted {
  readonly connection: Connection
  readonly credentials: Credentials
  readonly designId: string
  readonly part: Part
  caller: Caller
  standing: Standing
  callOffExpiry: (() => void) | undefined
}

type Verdict =
  | { readonly closed: CloseName }
  | { readonly caller: Caller; readonly standing: Standing; readonly lease: Lease }

/**
 * The sync endpoint, `/sync/NAME`. Sockets are accepted before they are judged, since a browser can read the
 * reason of a close, but not of a refused upgrade; they are not listened to until they are let in.
 */
export class SyncRoute {
  readonly #with: SyncSurroundings
  readonly #sockets: WebSocketServer
  readonly #admitted = new Set<Admitted>()
  /** All sockets, judged or not, and how many of them an address has. */
  readonly #open = new Set<WebSocket>()
  readonly #openOf = new Map<string, number>()
  readonly #arrivals = new Map<string, TokenBucket>()
  readonly #heartbeat: NodeJS.Timeout
  readonly #unsubscribe: () => void
  /** Counts notices about access: one that comes while somebody is judged asks for a new judgement. */
  #notices = 0
  #isClosing = false

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
    this.#heartbeat = setInterval(() => this.#beat(), surroundings.limits.pingInterval)
    this.#heartbeat.unref()
    this.#unsubscribe = surroundings.bus.subscribe((notice) => void this.#hear(notice))
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
    for (const socket of this.#open) socket.terminate()
  }

  #upgrade(request: IncomingMessage, wire: Duplex, head: Buffer) {
    const url = new URL(request.url ?? '/', 'http://any')
    wire.on('error', () => wire.destroy())
    if (!url.pathname.startsWith('/sync/') || this.#isClosing) {
      wire.end(`HTTP/1.1 ${this.#isClosing ? '503 Service Unavailable' : '404 Not Found'}\r\n\r\n`)
      return
    }
    this.#sockets.handleUpgrade(request, wire, head, (socket) => {
      socket.pause()
      socket.on('error', () => {})
      this.#enter(socket, wire, request, url).catch((error: unknown) => {
        this.#with.log.error({ err: error }, 'a socket could not be let in')
        closeSocket(socket, 'storeFailed', this.#with.metrics)
      })
    })
  }

  async #enter(socket: WebSocket, wire: Duplex, request: IncomingMessage, url: URL) {
    const { metrics, publicUrl } = this.#with
    const address = addressOf(request)
    const refused = this.#count(socket, address)
    const token = url.searchParams.get('token') ?? undefined
    const session = readCookie(request.headers.cookie, sessionCookie(publicUrl))
    const verdictOnOrigin = judgeOrigin(
      {
        method: 'GET',
        origin: request.headers.origin,
        secFetchSite: undefined,
        hasToken: token !== undefined,
        hasSession: session !== undefined,
        isUpgrade: true,
      },
      publicUrl,
    )
    const target = readRoomName(decoded(url.pathname.slice('/sync/'.length)))
    const credentials = { token, session: verdictOnOrigin === 'session' ? session : undefined }
    const verdict =
      (refused && { closed: refused }) ??
      (verdictOnOrigin === 'refused'
        ? { closed: 'originRefused' as const }
        : await this.#judge(credentials, target))
    if ('closed' in verdict) {
      socket.resume()
      closeSocket(socket, verdict.closed, metrics)
      return
    }
    const { caller, standing, lease } = verdict
    const { designId, part } = target as { designId: string; part: Part }
    if (socket.readyState !== WebSocket.OPEN) {
      lease.release()
      return
    }
    const connection = new Connection(
      socket,
      wire,
      { person: { ...caller.person, role: standing.role }, mayWrite: mayWrite(standing.role, part) },
      this.#with,
    )
    const admitted: Admitted = {
      connection,
      credentials,
      designId,
      part,
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

  /** Whether somebody may come in, judged on the state of things at the moment they do. */
  async #judge(
    credentials: Credentials,
    target: { readonly designId: string; readonly part: Part } | undefined,
  ): Promise<Verdict> {
    if (!target) return { closed: 'noAccess' }
    for (;;) {
      const notices = this.#notices
      const { closed, caller, standing } = await this.#standing(credentials, target.designId)
      if (closed) return { closed }
      const lease = await this.#lease(roomName(target.designId, target.part))
      if (!lease) return { closed: 'storeFailed' }
      if (notices === this.#notices) {
        if (lease.room.members.size < this.#with.limits.roomConnections) return { caller, standing, lease }
        lease.release()
        return { closed: 'tooMany' }
      }
      lease.release()
    }
  }

  async #standing(credentials: Credentials, designId: string) {
    const now = this.#with.clock.now()
    const [caller, design] = await Promise.all([
      this.#with.callers.identify(credentials, now),
      this.#with.catalog.find(designId),
    ])
    const standing = caller && standingIn(caller, designId, now)
    if (!caller || !standing || !design) return { closed: 'noAccess' as const }
    if (design.deletedAt !== null) return { closed: 'removed' as const }
    return { caller, standing }
  }

  async #lease(name: string): Promise<Lease | undefined> {
    try {
      return await this.#with.rooms.lease(name)
    } catch (error) {
      this.#with.log.error({ document: name, err: error }, 'a document could not be read')
      return undefined
    }
  }

  /** Counts a new socket of an address; why it has to go, where there are too many. */
  #count(socket: WebSocket, address: string): CloseName | undefined {
    const { limits, clock } = this.#with
    const open = (this.#openOf.get(address) ?? 0) + 1
    this.#open.add(socket)
    this.#openOf.set(address, open)
    this.#with.metrics.connections.inc()
    socket.on('close', () => {
      this.#with.metrics.connections.dec()
      this.#open.delete(socket)
      const left = (this.#openOf.get(address) ?? 1) - 1
      if (left > 0) this.#openOf.set(address, left)
      else this.#openOf.delete(address)
    })
    let arrivals = this.#arrivals.get(address)
    if (!arrivals) {
      arrivals = new TokenBucket(limits.connectionsPerSecond, limits.burstConnections, clock.now())
      this.#arrivals.set(address, arrivals)
    }
    if (arrivals.take(1, clock.now()) > 0) return 'tooFast'
    return open > limits.addressConnections ? 'tooMany' : undefined
  }

  #beat() {
    for (const { connection } of this.#admitted) connection.beat()
    for (const [address, bucket] of this.#arrivals) {
      if (bucket.isFull(this.#with.clock.now())) this.#arrivals.delete(address)
    }
  }

  async #hear(notice: Notice) {
    this.#notices += 1
    const concerned = [...this.#admitted].filter((admitted) => concerns(notice, admitted))
    await Promise.all(concerned.map((admitted) => this.#recheck(admitted)))
  }

  /** Looks again at somebody who is in: things have changed, or their time is up. */
  async #recheck(admitted: Admitted) {
    const { connection, credentials, designId } = admitted
    try {
      const { closed, caller, standing } = await this.#standing(credentials, designId)
      if (closed) {
        connection.close(closed === 'removed' ? 'removed' : 'revoked')
      } else if (standing.role !== admitted.standing.role) {
        connection.close('roleChanged')
      } else {
        admitted.caller = caller
        admitted.standing = standing
        connection.introduce({ ...caller.person, role: standing.role })
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

function concerns(notice: Notice, { designId, caller }: Admitted): boolean {
  switch (notice.kind) {
    case 'access-changed':
      return designId === notice.designId
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

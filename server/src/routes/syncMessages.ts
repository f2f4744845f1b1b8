import { gunzipSync } from 'node:zlib'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { type CloseName, type ProblemCode, roomName } from 'shared/protocol'
import { addressOf } from '../access/peer.ts'
import { readAtMost } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import { StoreError } from '../ports/documentStore.ts'
import type { Services } from '../services.ts'
import { ReadOnlyError } from '../sync/access.ts'
import { MalformedError } from '../sync/byteReader.ts'
import { type Delivery, EventLine } from '../sync/eventLine.ts'
import { EventLines } from '../sync/eventLines.ts'
import { PassingLine } from '../sync/passingLine.ts'
import { readCredentials, readTarget } from '../sync/request.ts'
import { RoomSnapshots } from '../sync/roomSnapshots.ts'

/** A client's own name for its line: what it posts with the same name belongs to it. */
const connectionName = /^[\w-]{1,64}$/

/**
 * The sync messages where WebSocket does not come through: events down, posts up, in the same rooms. And a whole
 * document, compressed, for whoever has nothing of it.
 */
export function syncMessageRoutes({ ports, entrance, rooms, limits, publicUrl }: Services) {
  const lines = new EventLines()
  const snapshots = new RoomSnapshots(ports.clock)

  const read = (c: Context<AppEnv>) => {
    const url = new URL(c.req.url)
    const header = (name: string) => c.req.header(name)
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
    const named = url.searchParams.get('connection') ?? ''
    const target = readTarget(c.req.param('id') ?? '')
    return {
      target,
      room: target ? roomName(target.designId, target.part) : '',
      connection: connectionName.test(named) ? named : '',
      address: incoming ? addressOf(incoming) : '',
      ...readCredentials({ method: c.req.method, url, header, isUpgrade: false }, publicUrl),
    }
  }

  return new Hono<AppEnv>()
    .get('/:id/snapshot', async (c) => {
      const { target, credentials, isForeign } = read(c)
      if (isForeign) throw new ProblemError('origin-refused')
      if (!target || !(await entrance.mayRead(credentials, target))) throw new ProblemError('not-found')
      const { gzipped, version } = await rooms.using(roomName(target.designId, target.part), (room) =>
        snapshots.of(room),
      )
      c.header('ETag', `"${version}"`)
      // Whose access has ended keeps no copy, so the browser keeps none on its own account.
      c.header('Cache-Control', 'no-store')
      c.header('Vary', 'Accept-Encoding')
      if (c.req.header('If-None-Match') === `"${version}"`) return c.body(null, 304)
      const isPacked = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
      if (isPacked) c.header('Content-Encoding', 'gzip')
      const bytes = isPacked ? gzipped : gunzipSync(gzipped)
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': 'application/octet-stream' })
    })
    .get('/:id/events', async (c) => {
      const { room, connection, ...arrival } = read(c)
      const delivery: Delivery = c.req.query('delivery') === 'batch' ? 'batch' : 'stream'
      const known = connection ? lines.find(room, arrival.credentials, connection) : undefined
      if (known && !arrival.isForeign) return answer(c, known.events(delivery))
      const line = new EventLine(ports.clock, connection !== '')
      const body = line.events(delivery)
      lines.add(room, arrival.credentials, connection, line)
      void entrance.enter({ line, ...arrival })
      return answer(c, body)
    })
    .post('/:id/messages', async (c) => {
      const { room, connection, ...arrival } = read(c)
      if (arrival.isForeign) throw new ProblemError('origin-refused')
      const line = lines.find(room, arrival.credentials, connection)
      const bytes = await readMessageBytes(c, limits.messageBytes, line)
      if (line) {
        await line.post(bytes).catch(rethrow)
        return c.body(null, 204)
      }
      const passing = new PassingLine()
      await entrance.enter({ line: passing, ...arrival })
      try {
        if (passing.isOpen) await passing.say(bytes).catch(rethrow)
        if (passing.closed) throw new ProblemError(problems[passing.closed])
        const reply = passing.replyTo(bytes)
        if (!reply) return c.body(null, 204)
        return c.body(reply as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': 'application/octet-stream' })
      } finally {
        passing.cut()
      }
    })
}

function answer(c: Context<AppEnv>, body: ReadableStream<Uint8Array>) {
  return c.body(body, 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    // `no-transform` keeps proxies from compressing, and so holding back; nginx reads the last one.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
}

/** The bytes of one message. One that is too long ends the line, as it would a socket. */
async function readMessageBytes(c: Context<AppEnv>, limit: number, line: EventLine | undefined) {
  try {
    return await readAtMost(c, limit)
  } catch (error) {
    line?.close('tooLarge')
    throw error
  }
}

/** What went wrong with a message, as the API tells it. */
function rethrow(error: unknown): never {
  if (error instanceof ReadOnlyError) throw new ProblemError('forbidden')
  if (error instanceof MalformedError) throw new ProblemError('invalid-request')
  if (error instanceof StoreError) throw new ProblemError('store-failed')
  throw error
}

const problems: Readonly<Record<CloseName, ProblemCode>> = {
  malformed: 'invalid-request',
  revoked: 'not-found',
  originRefused: 'origin-refused',
  noAccess: 'not-found',
  removed: 'not-found',
  tooLarge: 'too-large',
  roleChanged: 'store-failed',
  restart: 'store-failed',
  storeFailed: 'store-failed',
  tooSlow: 'too-many',
  tooMany: 'too-many',
  tooFast: 'too-many',
}

import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { startTestServer } from '../../support/inProcessServer.ts'
import { openClient } from '../../support/openClient.ts'
import { sizedDesign } from '../support/sizedDesign.ts'

/**
 * `pnpm bench coldOpen [--clients N] [--rounds N]`: what a browser that has nothing of a large design waits for and
 * loads, with the snapshot over HTTP before the socket and without; alone, and as one of many at a time.
 */
const { values } = parseArgs({ options: { clients: { type: 'string' }, rounds: { type: 'string' } } })
const many = Number(values.clients ?? 10)
const rounds = Number(values.rounds ?? 3)

const server = await startTestServer()
try {
  const room = await server.makeDesign(sizedDesign({ bodies: 2_000, activities: 500 }))
  for (const clients of [1, many]) {
    const runs = { without: [] as Run[], with: [] as Run[] }
    for (let round = 0; round < rounds; round += 1) {
      runs.without.push(await openAll(room, clients, false))
      runs.with.push(await openAll(room, clients, true))
    }
    const [plain, packed] = [median(runs.without), median(runs.with)]
    console.log(`${clients} at a time`)
    for (const [name, { time, bytes }] of [
      ['socket alone', plain],
      ['snapshot first', packed],
    ] as const) {
      console.log(
        `  ${name.padEnd(15)} ${time.toFixed(0).padStart(7)} ms ${(bytes / 1024).toFixed(0).padStart(8)} kB`,
      )
    }
    console.log(
      `  ratio           ${(packed.time / plain.time).toFixed(2).padStart(7)}    ${(packed.bytes / plain.bytes).toFixed(3).padStart(8)}`,
    )
  }
} finally {
  await server.dispose()
}

interface Run {
  readonly time: number
  readonly bytes: number
}

async function openAll(room: string, clients: number, hasSnapshot: boolean): Promise<Run> {
  const started = performance.now()
  const sizes = await Promise.all(Array.from({ length: clients }, () => open(room, hasSnapshot)))
  return { time: performance.now() - started, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Opens the document with nothing of it; how many bytes came over the line. */
async function open(room: string, hasSnapshot: boolean): Promise<number> {
  const doc = new Y.Doc()
  let bytes = 0
  if (hasSnapshot) {
    const packed = await take(`${server.url}/sync/${room}/snapshot?token=${server.ownerToken}`)
    bytes += packed.length
    Y.applyUpdateV2(doc, gunzipSync(packed))
  }
  const client = openClient({ url: server.url, token: server.ownerToken, room, doc })
  const socket = client.provider.ws as unknown as WebSocket
  socket.on('message', (data: ArrayBuffer) => {
    bytes += data.byteLength
  })
  await client.synced()
  client.close()
  return bytes
}

/** The bytes of an answer as they came over the line. */
async function take(address: string): Promise<Buffer> {
  const [answer] = (await once(get(address, { headers: { 'Accept-Encoding': 'gzip' } }), 'response')) as [
    IncomingMessage,
  ]
  return Buffer.concat(await answer.toArray())
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.time - b.time)[Math.floor(runs.length / 2)] as Run
}

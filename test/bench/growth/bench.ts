import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { deflateRawSync } from 'node:zlib'
import { openEmbeddedRooms, TestMember } from 'server/testing'
import * as Y from 'yjs'
import { edits, fresh, rewritten, type Size } from './longLife.ts'

/**
 * `pnpm bench growth [--edits N] [--visits N]`: how long a design opens that was edited very often, compared with one
 * of the same content that was written just now; how large both are; and what opening many designs leaves in memory.
 */
const { values } = parseArgs({
  options: { edits: { type: 'string' }, visits: { type: 'string' }, rounds: { type: 'string' } },
})
const count = Number(values.edits ?? 200_000)
const visits = Number(values.visits ?? 20)
const rounds = Number(values.rounds ?? 5)
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const folder = mkdtempSync(join(tmpdir(), 'plenaria-growth-'))

try {
  let isGood = true
  for (const size of [
    { bodies: 200, assignments: 2_000 },
    { bodies: 2_000, assignments: 20_000 },
  ]) {
    const ratio = await openingRatio(size)
    if (size.bodies === 2_000) isGood = ratio <= 2
  }
  visitOften()
  await openManyInTurn()
  process.exitCode = isGood ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function openingRatio(size: Size): Promise<number> {
  const file = join(folder, `${size.bodies}.db`)
  const embedded = openEmbeddedRooms(file)
  const { store, rooms, compactor } = embedded
  const begun = fresh(size)
  let after = 0
  const write = async (document: string, from: number, updates: Uint8Array[]) => {
    await store.append([{ document, after: from, updates }])
    return from + updates.length
  }
  after = await write('old', 0, [Y.encodeStateAsUpdate(begun)])
  let batch: Uint8Array[] = []
  const started = performance.now()
  for (const update of edits(begun, size, { edits: count, visits })) {
    batch.push(update)
    if (batch.length < 20_000) continue
    after = await write('old', after, batch)
    batch = []
    // As the server does: the log is replaced by a snapshot again and again.
    await compactor.compact('old')
  }
  await write('old', after, batch)
  await compactor.compact('old')
  const old = await opened(embedded, 'old')
  const same = rewritten(old.doc)
  await write('new', 0, [Y.encodeStateAsUpdate(same)])
  await compactor.compact('new')
  await compactor.close()
  console.log(
    `\n${size.bodies} bodies, ${size.assignments} assignments, ${count} edits in ${visits} visits (made in ${((performance.now() - started) / 1000).toFixed(0)} s)`,
  )

  const times = { old: [] as Timing[], new: [] as Timing[] }
  for (let round = 0; round < rounds; round += 1) {
    // In turn, on the same machine at the same time.
    for (const name of ['old', 'new'] as const) times[name].push((await opened(embedded, name)).timing)
  }
  const table = (['old', 'new'] as const).map((name) => ({
    name,
    server: median(times[name].map(({ server }) => server)),
    client: median(times[name].map(({ client }) => client)),
    bytes: times[name][0]?.bytes ?? 0,
  }))
  for (const { name, server, client, bytes } of table) {
    console.log(
      `  ${name}: ${(server + client).toFixed(0)} ms (server ${server.toFixed(0)}, client ${client.toFixed(0)}), ${(bytes / 1024).toFixed(0)} KiB sent`,
    )
  }
  const [oldOne, newOne] = table as [(typeof table)[number], (typeof table)[number]]
  const ratio = (oldOne.server + oldOne.client) / (newOne.server + newOne.client)
  console.log(`  opens in ${ratio.toFixed(2)} × the time`)
  await rooms.close('restart')
  await store.close()
  return ratio
}

interface Timing {
  readonly server: number
  readonly client: number
  readonly bytes: number
}

/** Opens a document that is not in memory, as its first reader. */
async function opened({ rooms, emptied }: ReturnType<typeof openEmbeddedRooms>, name: string) {
  const start = performance.now()
  const { room, release } = await rooms.lease(name)
  const update = room.read((doc) => Y.encodeStateAsUpdate(doc))
  const server = performance.now() - start
  const doc = new Y.Doc()
  const read = performance.now()
  Y.applyUpdate(doc, update)
  const client = performance.now() - read
  release()
  await emptied()
  return { doc, timing: { server, client, bytes: update.length } }
}

/** Three thousand visits, in which somebody changes five things each. */
function visitOften() {
  const size = { bodies: 200, assignments: 2_000 }
  const doc = fresh(size)
  const before = Y.encodeStateAsUpdate(doc).length
  for (const _ of edits(doc, size, { edits: 15_000, visits: 3_000 }));
  const [vector, all] = [Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)]
  const packed = deflateRawSync(Y.encodeStateAsUpdateV2(doc))
  const deletions = Y.createDeleteSetFromStructStore(doc.store).clients
  const ranges = [...deletions.values()].reduce((sum, one) => sum + one.length, 0)
  const KiB = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`
  console.log(
    `\n3000 visits of 5 edits: state vector ${KiB(vector.length)}, deletions ${ranges} ranges, document ${KiB(before)} → ${KiB(all.length)} (${KiB(packed.length)} on disk)`,
  )
}

/** A thousand designs, one after the other, by one person each time. */
async function openManyInTurn() {
  const { store, rooms, compactor, emptied, inMemory } = openEmbeddedRooms(join(folder, 'many.db'))
  const update = Y.encodeStateAsUpdate(fresh({ bodies: 200, assignments: 2_000 }))
  const heap = () => {
    collectGarbage()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const visit = async (from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const name = `design-${index}`
      await store.append([{ document: name, after: 0, updates: [update] }])
      const { room, release } = await rooms.lease(name)
      const member = new TestMember('laura')
      room.join(member)
      room.leave(member)
      release()
    }
    await emptied()
  }
  await visit(0, 100)
  const before = heap()
  await visit(100, 1_100)
  const after = heap()
  console.log(
    `\n1000 designs opened and closed in turn: heap ${before.toFixed(1)} MiB before, ${after.toFixed(1)} MiB after, rooms in memory ${await inMemory()}`,
  )
  await compactor.close()
  await rooms.close('restart')
  await store.close()
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

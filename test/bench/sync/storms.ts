import * as Y from 'yjs'
import { startServer } from '../../support/startServer.ts'
import { sizedDesign } from '../support/sizedDesign.ts'
import { Caller, type Room } from './caller.ts'
import type { Contender } from './contenders.ts'
import { median, milliseconds, ratio, ratioText } from './figures.ts'
import type { Loader } from './loader.ts'
import { updateMessage } from './messages.ts'
import type { StormOutcome } from './storm.ts'

const crowd = 100

/** How people come to a large document, and how this server is to stand to Hocuspocus. */
const kinds = [
  { name: 'cold first client', people: 1, isWarm: false, isAfterRestart: true, goal: 0.6 },
  { name: `warm reconnection of ${crowd}`, people: crowd, isWarm: true, isAfterRestart: false, goal: 0.7 },
  { name: `${crowd} with empty caches`, people: crowd, isWarm: false, isAfterRestart: false, goal: 0.5 },
] as const

/** Measures how fast people get a large document that they have not, or have already. */
export async function measureStorms(
  loader: Loader,
  started: readonly Contender[],
  { rounds }: { readonly rounds: number },
): Promise<{ readonly isGood: boolean; readonly contenders: readonly Contender[] }> {
  const document = await largeDocument()
  const baggage = {
    stateVector: base64(Y.encodeStateVectorFromUpdate(document)),
    // What whoever has it all answers: no change, and all deletions that they know of.
    update: base64(Y.diffUpdate(document, Y.encodeStateVectorFromUpdate(document))),
  }
  console.log(
    `\n2,000 bodies, 20,000 assignments: a document of ${(document.length / 1024).toFixed(0)} KiB, ${rounds} rounds`,
  )
  const contenders = [...started]
  const rooms: Room[] = []
  for (const contender of contenders) {
    const room = await contender.newRoom()
    await fill(contender, room, document)
    rooms.push(room)
  }

  const figures = new Map<string, StormOutcome[][]>(kinds.map(({ name }) => [name, contenders.map(() => [])]))
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of kinds) {
      for (const [index] of contenders.entries()) {
        const at = (index + round) % contenders.length
        if (kind.isAfterRestart) contenders[at] = await (contenders[at] as Contender).restart()
        const { place } = contenders[at] as Contender
        const room = rooms[at] as Room
        // Somebody is there, so that the document is in memory.
        const host = kind.isAfterRestart ? undefined : new Caller(place, room)
        await host?.synced
        const outcome = await loader.storm({
          place,
          room,
          people: kind.people,
          ...(kind.isWarm && { baggage }),
        })
        host?.leave()
        figures.get(kind.name)?.[at]?.push(outcome)
      }
    }
  }

  let isGood = true
  for (const { name, goal, isAfterRestart } of kinds) {
    const outcomes = figures.get(name) as StormOutcome[][]
    console.log(`  ${name}, ms until the last has everything`)
    for (const [at, contender] of contenders.entries()) {
      if (isAfterRestart && !contender.isLasting) continue
      const times = (outcomes[at] as StormOutcome[]).map(({ time }) => time)
      const cpu = median((outcomes[at] as StormOutcome[]).map((one) => one.cpu))
      const bytes = outcomes[at]?.[0]?.bytes ?? 0
      console.log(
        `    ${contender.name.padEnd(14)}${milliseconds(median(times)).padStart(8)}   CPU ${(cpu * 1_000).toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KiB each   (${times.map(milliseconds).join(', ')})`,
      )
    }
    const times = outcomes.map((one) => one.map(({ time }) => time)) as [number[], number[], number[]]
    const found = ratio(times[0], times[1])
    isGood &&= found <= goal
    console.log(`    to Hocuspocus ${ratioText(found, goal)}`)
  }
  return { isGood, contenders }
}

/** A large design as this server keeps it: all servers get the same bytes. */
async function largeDocument(): Promise<Uint8Array> {
  const server = await startServer()
  const answer = await fetch(`${server.url}/api/designs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(sizedDesign({ bodies: 2_000, activities: 500 })),
  })
  const { id } = (await answer.json()) as { id: string }
  const { port, hostname } = new URL(server.url)
  const reader = new Caller(
    { host: hostname, port: Number(port), dialect: 'y-websocket', pid: server.process.pid as number },
    { name: id, path: `/sync/${id}?token=${server.token}` },
  )
  const document = await reader.synced
  reader.leave()
  await server.dispose()
  return document
}

/** Writes a document into a room, and waits until others would get it. */
async function fill({ place }: Contender, room: Room, document: Uint8Array) {
  const writer = new Caller(place, room)
  await writer.synced
  writer.send(updateMessage(place.dialect, room.name, document))
  for (;;) {
    const reader = new Caller(place, room)
    const update = await reader.synced
    reader.leave()
    if (update.length >= document.length * 0.9) break
  }
  writer.leave()
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

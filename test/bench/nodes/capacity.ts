import { readFileSync } from 'node:fs'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { RunningServer } from '../../support/startServer.ts'
import { makeDesign } from '../faults/place.ts'

/** What servers bore, and how long an edit took from its author to the others. */
export interface Capacity {
  readonly people: number
  readonly editsPerSecond: number
  readonly p50: number
  readonly p95: number
  /** Of one processor, for each server. */
  readonly cpu: readonly number[]
  /** In MiB, for each server. */
  readonly memory: readonly number[]
}

interface Load {
  readonly rooms: number
  readonly peopleInRoom: number
  readonly seconds: number
}

/**
 * Rooms of people who each make one edit a second, spread over the servers in turn. The people are bare sockets
 * that merge nothing, so that on a small machine the servers are measured, and not they.
 */
export async function measureCapacity(
  servers: readonly RunningServer[],
  { rooms, peopleInRoom, seconds }: Load,
): Promise<Capacity> {
  const [first] = servers as [RunningServer]
  const delays: number[] = []
  const people: Person[] = []
  for (let room = 0; room < rooms; room += 1) {
    const name = await makeDesign(first)
    const sent = new Map<string, number>()
    for (let index = 0; index < peopleInRoom; index += 1) {
      const server = servers[index % servers.length] as RunningServer
      people.push(new Person(server, name, sent))
    }
    // One looks out for all edits of the room: the last, who with several servers is not at the first.
    people.at(-1)?.watch(delays)
  }
  await Promise.all(people.map((person) => person.isIn()))
  const before = servers.map(({ process }) => cpuSeconds(process.pid as number))
  const started = performance.now()
  const timers = people.map((person, index) =>
    setTimeout(
      () => {
        person.edit()
        timers[index] = setInterval(() => person.edit(), 1_000)
      },
      (1_000 * index) / people.length,
    ),
  ) as NodeJS.Timeout[]
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  for (const timer of timers) clearTimeout(timer)
  const took = (performance.now() - started) / 1_000
  const cpu = servers.map(
    ({ process }, index) => (cpuSeconds(process.pid as number) - (before[index] ?? 0)) / took,
  )
  const memory = servers.map(({ process }) => residentMebibytes(process.pid as number))
  for (const person of people) person.leave()
  delays.sort((a, b) => a - b)
  return {
    people: people.length,
    editsPerSecond: delays.length / took,
    p50: delays[Math.floor(delays.length * 0.5)] ?? Number.NaN,
    p95: delays[Math.floor(delays.length * 0.95)] ?? Number.NaN,
    cpu,
    memory,
  }
}

let edits = 0

class Person {
  readonly #socket: WebSocket
  readonly #doc = new Y.Doc()
  readonly #sent: Map<string, number>
  readonly #in: Promise<void>

  constructor({ url, token }: RunningServer, room: string, sent: Map<string, number>) {
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${room}?token=${token}`)
    this.#sent = sent
    this.#in = new Promise((resolve, reject) => {
      this.#socket.once('message', () => resolve())
      this.#socket.once('close', (code) => reject(new Error(`closed with ${code}`)))
    })
    this.#doc.on('update', (update: Uint8Array) => {
      // A sync message, an update, its length: short enough for one byte.
      this.#socket.send(Buffer.concat([Buffer.from([0, 2, update.length]), update]))
    })
  }

  isIn(): Promise<void> {
    return this.#in
  }

  /** Sets one value, which carries the edit's mark. */
  edit(): void {
    edits += 1
    const mark = `mark-${String(edits).padStart(8, '0')}`
    this.#sent.set(mark, performance.now())
    this.#doc.getMap('m').set('k', mark)
  }

  watch(delays: number[]): void {
    this.#socket.on('message', (data: Buffer) => {
      const now = performance.now()
      for (const [mark] of data.toString('latin1').matchAll(/mark-\d{8}/g)) {
        const at = this.#sent.get(mark)
        if (at !== undefined) delays.push(now - at)
        this.#sent.delete(mark)
      }
    })
  }

  leave(): void {
    this.#socket.removeAllListeners()
    this.#socket.terminate()
  }
}

/** Ticks are hundredths of a second on Linux. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function residentMebibytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

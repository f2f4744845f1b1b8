import * as Y from 'yjs'
import { Caller, type Place, type Room } from './caller.ts'
import { updateMessage } from './messages.ts'
import { usageOf } from './usage.ts'

/** So many people in each room, each with one edit a second. */
export interface CrowdOrder {
  readonly kind: 'crowd'
  readonly place: Place
  readonly rooms: readonly Room[]
  readonly people: number
  readonly seconds: number
}

export interface CrowdOutcome {
  /** From the moment when an edit was handed to the socket until somebody else had it, in milliseconds. */
  readonly delays: readonly number[]
  /** Edits that a listener had not got when the wait for them ended. */
  readonly missing: number
  /** People whose line the server cut. */
  readonly gone: number
  /** Shares of one core while people edited: the server's, and the load's own. */
  readonly cpu: number
  readonly loadCpu: number
  /** The server's, at the end, in bytes. */
  readonly memory: number
}

/** How many people of a crowd listen for every edit; the others only let everything pass. */
const listeners = 10
/** People edit for a moment before it counts, in milliseconds. */
const warmUp = 1_500
/** How long edits that are still under way are waited for, in milliseconds. */
const patience = 5_000
const togetherAtOnce = 50

interface Edit {
  readonly sentAt: number
  readonly author: Caller
  /** Listeners who have still to get it. */
  left: number
}

export async function runCrowd({ place, rooms, people, seconds }: CrowdOrder): Promise<CrowdOutcome> {
  const edits = new Map<string, Edit>()
  const delays: number[] = []
  let isCounting = false
  const everyone: Caller[] = []
  const timers: NodeJS.Timeout[] = []
  const places = rooms.flatMap((room) => Array.from({ length: people }, () => room))
  for (let from = 0; from < places.length; from += togetherAtOnce) {
    const some = places.slice(from, from + togetherAtOnce).map((room) => new Caller(place, room))
    everyone.push(...some)
    await Promise.all(some.map(({ synced }) => synced))
  }

  // Spread over the order in which people came, for a server tells them in turn. In many small rooms,
  // one in each listens.
  const every = rooms.length > 1 ? people : Math.max(1, Math.floor(people / listeners))
  const listening = everyone.filter((_, index) => index % every === 0)
  const listenersOf = (author: Caller, room: Room) =>
    listening.filter((one) => one !== author && places[everyone.indexOf(one)] === room).length
  let underWay = 0
  for (const one of everyone) one.listen(undefined)
  for (const one of listening) {
    one.listen((bytes) => {
      const now = performance.now()
      // Every edit carries a mark, which any server passes on as it is: no message has to be understood.
      for (const mark of marksIn(bytes)) {
        const edit = edits.get(mark)
        if (!edit || edit.author === one) continue
        delays.push(now - edit.sentAt)
        edit.left -= 1
        underWay -= 1
        if (edit.left === 0) edits.delete(mark)
      }
    })
  }

  let count = 0
  for (const [index, author] of everyone.entries()) {
    const room = places[index] as Room
    const others = listenersOf(author, room)
    const write = writer((update) => {
      const sentAt = performance.now()
      author.send(updateMessage(place.dialect, room.name, update))
      if (!isCounting || others === 0) return
      edits.set(markOf(count), { sentAt, author, left: others })
      underWay += others
    })
    const edit = () => {
      count += 1
      write(markOf(count))
    }
    // Not all at the same moment: people do not type in step.
    timers.push(
      setTimeout(
        () => {
          edit()
          timers.push(setInterval(edit, 1_000))
        },
        (1_000 * ((index * 0.618_034) % 1)) | 0,
      ),
    )
  }

  await pause(warmUp)
  isCounting = true
  const before = { server: usageOf(place.pid), load: process.cpuUsage(), at: performance.now() }
  await pause(seconds * 1_000)
  const span = (performance.now() - before.at) / 1_000
  const after = usageOf(place.pid)
  const own = process.cpuUsage(before.load)
  isCounting = false
  timers.forEach(clearTimeout)
  for (const until = performance.now() + patience; underWay > 0 && performance.now() < until; )
    await pause(20)

  const gone = everyone.filter(({ isGone }) => isGone).length
  for (const one of everyone) one.leave()
  return {
    delays,
    missing: underWay,
    gone,
    cpu: (after.cpu - before.server.cpu) / span,
    loadCpu: (own.user + own.system) / 1e6 / span,
    memory: after.memory,
  }
}

/** How many fields somebody changes in turn: whoever falls behind still finds what was written in the end. */
const fieldsOfOne = 30

/** Somebody who changes fields. What others write is nothing to them: it costs the load nothing. */
function writer(send: (update: Uint8Array) => void): (value: string) => void {
  const doc = new Y.Doc()
  const fields = doc.getMap('fields')
  doc.on('update', send)
  let count = 0
  return (value) => {
    count += 1
    fields.set(`${doc.clientID}-${count % fieldsOfOne}`, value)
  }
}

function markOf(count: number): string {
  return `@${count}@`
}

function marksIn(bytes: Buffer): readonly string[] {
  return bytes.toString('latin1').match(/@\d+@/g) ?? []
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

import { createStore, type Readable } from '../../state/store.ts'
import { openBatchWire, openStreamWire } from './eventWire.ts'
import { openSocketWire } from './socketWire.ts'
import type { OpenWire } from './wire.ts'

/** Ways to carry messages, the best first. */
export const ways = ['socket', 'stream', 'batch'] as const
export type Way = (typeof ways)[number]

/** A way to be tried, and how long the ones before it have to themselves, in milliseconds. */
export interface Attempt {
  readonly way: Way
  readonly after: number
}

/** How each way is opened. */
export const browserWires: Readonly<Record<Way, OpenWire>> = {
  socket: openSocketWire,
  stream: openStreamWire,
  batch: openBatchWire,
}

/** Within five seconds one of them has spoken, whatever the network between does to the others. */
const headStart: Readonly<Record<Way, number>> = { socket: 0, stream: 2_000, batch: 4_000 }

/** How long until WebSocket is tried again where it did not come through; doubles up to the last. */
const retry = { first: 30_000, last: 300_000 }
/** How long the trial may take. */
const patience = 10_000

/** What came through on this network, remembered for the session, and the way back to the best. */
export interface Transport {
  /** What carries the messages now; null before anything has. */
  readonly way: Readable<Way | null>
  /** What to try, in this order. */
  attempts(): readonly Attempt[]
  /** This way came through to this address. */
  cameThrough(way: Way, address: string): void
  /** Nothing came through: what is remembered is not true any more. */
  failed(): void
  /** Calls back when WebSocket comes through again: lines are to begin anew. */
  onReturn(callback: () => void): () => void
  /** There is reason to think that the network is another one. */
  networkChanged(): void
  destroy(): void
}

export interface TransportSurroundings {
  /** What lasts as long as the session. A browser may refuse it. */
  readonly memory: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly openSocket: OpenWire
}

const key = 'plenaria.transport'

export function createTransport({ memory, openSocket }: TransportSurroundings): Transport {
  const way = createStore<Way | null>(null)
  const returned = new Set<() => void>()
  let known = read(memory)
  let delay = retry.first
  let timer: ReturnType<typeof setTimeout> | undefined
  let address = ''
  let endTrial = () => {}

  const keep = (next: Way | null) => {
    known = next
    try {
      if (next === null) memory().removeItem(key)
      else memory().setItem(key, next)
    } catch {
      // Then it is found out again.
    }
  }
  const trySocket = () => {
    clearTimeout(timer)
    endTrial()
    const wire = openSocket(address, {
      onOpen() {},
      onMessage: () => settle(true),
      // A reason of the server's own has come through as well.
      onClose: (code) => settle(code >= 4000),
    })
    const deadline = setTimeout(() => settle(false), patience)
    endTrial = () => {
      clearTimeout(deadline)
      wire.close()
      endTrial = () => {}
    }
    const settle = (works: boolean) => {
      endTrial()
      if (works) {
        keep('socket')
        for (const callback of returned) callback()
      } else {
        delay = Math.min(retry.last, delay * 2)
        timer = setTimeout(trySocket, delay)
      }
    }
  }

  return {
    way,
    attempts() {
      const from = known === null ? 0 : ways.indexOf(known)
      const start = headStart[ways[from] as Way]
      return ways.slice(from).map((one) => ({ way: one, after: headStart[one] - start }))
    },
    cameThrough(next, to) {
      address = to
      keep(next)
      way.set(next)
      clearTimeout(timer)
      if (next === 'socket') delay = retry.first
      else timer = setTimeout(trySocket, delay)
    },
    failed: () => keep(null),
    onReturn(callback) {
      returned.add(callback)
      return () => returned.delete(callback)
    },
    networkChanged() {
      delay = retry.first
      if (known !== null && known !== 'socket' && address) trySocket()
    },
    destroy() {
      clearTimeout(timer)
      endTrial()
    },
  }
}

function read(memory: TransportSurroundings['memory']): Way | null {
  try {
    const kept = memory().getItem(key)
    return ways.find((way) => way === kept) ?? null
  } catch {
    return null
  }
}

import type { Backoff } from './backoff.ts'
import type { Transport, Way } from './transport.ts'
import { broken, type OpenWire, type Wire } from './wire.ts'

/** The line ends to begin anew another way: no reason to tell anybody. */
export const changing = 4599

/** How long after the last way was tried something must have come through, in milliseconds. */
const patience = 15_000
/** The server says something every 25 seconds. */
const longestSilence = 40_000
/** How long an answer may take when there is doubt whether anybody is there. */
const answerTime = 5_000
const tick = 5_000

/** Asks who is here: whoever is there, answers. */
const question = Uint8Array.of(3)

export interface LineSurroundings {
  readonly transport: Transport
  readonly backoff: Backoff
  readonly wires: Readonly<Record<Way, OpenWire>>
  /** Milliseconds on a clock that nobody sets. */
  readonly now: () => number
}

/** One attempt to reach the server, and the line that came of it. */
export interface LineSocket {
  /** Doubts that the line still stands: asks, and ends it where no answer comes. */
  doubt(): void
  /** Begins anew, another way. */
  change(): void
}

/**
 * A WebSocket for the y-websocket provider that takes whatever way comes through: WebSocket first, and where
 * that is blocked or silent, server-sent events. It opens with the first message, since some proxies accept
 * what they then do not carry. `current` is told of each one that is made.
 */
export function lineSocketClass(
  { transport, backoff, wires, now }: LineSurroundings,
  current: (socket: LineSocket) => void,
): typeof WebSocket {
  class Line implements LineSocket {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSING = 2
    static readonly CLOSED = 3
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3
    binaryType = 'arraybuffer'
    readyState = 0
    onopen: (() => void) | null = null
    onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
    onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
    onerror: (() => void) | null = null
    readonly url: string
    readonly #tried = new Map<Way, Wire>()
    #wire: Wire | undefined
    readonly #timers = new Set<ReturnType<typeof setTimeout>>()
    #heardAt = 0
    #doubtedAt: number | undefined
    #tickedAt = 0

    constructor(url: string | URL) {
      this.url = String(url)
      this.#after(backoff.next(), () => this.#start())
      current(this)
    }

    send(bytes: Uint8Array): void {
      this.#wire?.send(bytes)
    }

    close(): void {
      if (this.readyState === 3) return
      this.readyState = 3
      for (const timer of this.#timers) clearTimeout(timer)
      this.#wire?.close()
      for (const wire of this.#tried.values()) wire.close()
    }

    doubt(): void {
      if (!this.#wire || this.#doubtedAt !== undefined) return
      this.#doubtedAt = now()
      this.#wire.send(question)
    }

    change(): void {
      this.#end(changing, '')
    }

    #start() {
      const attempts = transport.attempts()
      let next = 0
      const tryNext = () => {
        const attempt = attempts[next]
        next += 1
        if (!attempt || this.readyState !== 0) return
        this.#try(attempt.way, () => {
          if (this.#tried.size > 0 || this.readyState !== 0) return
          if (next < attempts.length) return tryNext()
          transport.failed()
          this.#end(broken, '')
        })
        const follows = attempts[next]
        if (follows)
          this.#after(follows.after - attempt.after, () => next === attempts.indexOf(follows) && tryNext())
        else this.#after(patience, () => this.readyState === 0 && this.#end(broken, ''))
      }
      tryNext()
    }

    #try(way: Way, failed: () => void) {
      const wire = wires[way](this.url, {
        onOpen() {},
        onMessage: (bytes) => {
          if (this.readyState === 0) this.#won(way, wire)
          if (this.#wire !== wire) return
          this.#heardAt = now()
          this.#doubtedAt = undefined
          this.onmessage?.({ data: bytes.slice().buffer as ArrayBuffer })
        },
        onClose: (code, reason) => {
          this.#tried.delete(way)
          // A reason of the server's own is its answer, whatever else is being tried.
          if (this.#wire === wire || (code >= 4000 && this.readyState === 0)) this.#end(code, reason)
          else failed()
        },
      })
      this.#tried.set(way, wire)
    }

    #won(way: Way, wire: Wire) {
      this.#wire = wire
      this.readyState = 1
      for (const [other, loser] of this.#tried) if (other !== way) loser.close()
      this.#tried.clear()
      transport.cameThrough(way, this.url)
      this.#heardAt = this.#tickedAt = now()
      this.#watch()
      this.onopen?.()
    }

    /** A line can die without a word, and a computer can sleep: both show in how long nothing was heard. */
    #watch() {
      this.#after(tick, () => {
        const time = now()
        const hasSlept = time - this.#tickedAt > 3 * tick
        this.#tickedAt = time
        if (time - this.#heardAt > longestSilence) return this.#end(broken, '')
        if (this.#doubtedAt !== undefined && time - this.#doubtedAt >= answerTime)
          return this.#end(broken, '')
        if (hasSlept) this.doubt()
        this.#watch()
      })
    }

    #end(code: number, reason: string) {
      if (this.readyState === 3) return
      this.close()
      this.onclose?.({ code, reason })
    }

    #after(time: number, work: () => void) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        work()
      }, time)
      this.#timers.add(timer)
    }
  }
  return Line as unknown as typeof WebSocket
}

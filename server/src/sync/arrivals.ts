import type { CloseName } from 'shared/protocol'
import type { Metrics } from '../metrics.ts'
import type { Clock } from '../ports/clock.ts'
import type { SyncLimits } from './limits.ts'
import type { Line } from './line.ts'
import { TokenBucket } from './tokenBucket.ts'

/** The open lines, let in or not, and how many of them an address has and opens. */
export class Arrivals {
  readonly #limits: SyncLimits
  readonly #clock: Clock
  readonly #metrics: Metrics
  readonly #open = new Set<Line>()
  readonly #openOf = new Map<string, number>()
  readonly #rates = new Map<string, TokenBucket>()

  constructor(limits: SyncLimits, clock: Clock, metrics: Metrics) {
    this.#limits = limits
    this.#clock = clock
    this.#metrics = metrics
  }

  /** Counts a new line of an address. Answers why it has to go, where there are too many. */
  add(line: Line, address: string): CloseName | undefined {
    const open = (this.#openOf.get(address) ?? 0) + 1
    this.#open.add(line)
    this.#openOf.set(address, open)
    this.#metrics.connections.inc({ way: line.way })
    line.whenEnded(() => this.#remove(line, address))
    if (this.#rateOf(address).take(1, this.#clock.now()) > 0) return 'tooFast'
    return open > this.#limits.addressConnections ? 'tooMany' : undefined
  }

  /** Forgets the rates of addresses that have been quiet. */
  sweep(): void {
    for (const [address, rate] of this.#rates) {
      if (rate.isFull(this.#clock.now())) this.#rates.delete(address)
    }
  }

  /** Cuts off everyone who is still there. */
  cutOff(): void {
    for (const line of [...this.#open]) line.cut()
  }

  #rateOf(address: string): TokenBucket {
    let rate = this.#rates.get(address)
    if (!rate) {
      const { connectionsPerSecond, burstConnections } = this.#limits
      rate = new TokenBucket(connectionsPerSecond, burstConnections, this.#clock.now())
      this.#rates.set(address, rate)
    }
    return rate
  }

  #remove(line: Line, address: string) {
    this.#metrics.connections.dec({ way: line.way })
    this.#open.delete(line)
    const left = (this.#openOf.get(address) ?? 1) - 1
    if (left > 0) this.#openOf.set(address, left)
    else this.#openOf.delete(address)
  }
}

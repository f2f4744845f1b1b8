import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CrowdOrder, CrowdOutcome } from './crowd.ts'
import type { Order } from './load.ts'
import type { StormOrder, StormOutcome } from './storm.ts'

/** Gives orders to the process that makes the load. */
export class Loader {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'load.ts'))

  crowd(order: Omit<CrowdOrder, 'kind'>): Promise<CrowdOutcome> {
    return this.#ask({ ...order, kind: 'crowd' }) as Promise<CrowdOutcome>
  }

  storm(order: Omit<StormOrder, 'kind'>): Promise<StormOutcome> {
    return this.#ask({ ...order, kind: 'storm' }) as Promise<StormOutcome>
  }

  end(): void {
    this.#child.disconnect()
  }

  async #ask(order: Order): Promise<unknown> {
    this.#child.send(order)
    const [answer] = (await once(this.#child, 'message')) as [{ outcome?: unknown; error?: string }]
    if (answer.error !== undefined) throw new Error(`${order.kind}: ${answer.error}`)
    return answer.outcome
  }
}

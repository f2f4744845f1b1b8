import type { Design } from 'shared/model'
import { createStore, type Readable } from '../store.ts'
import { type Judgement, nothingSaid } from './findings.ts'

/** Findings that follow a design. */
export interface LiveFindings extends Readable<Judgement> {
  stop(): void
}

/** A design that takes longer than this to judge, in milliseconds, is judged when the person pauses. */
const frame = 12
/** How long a pause is, and how long nobody waits for one. */
const pause = 120
const patience = 1_000

/**
 * Judges a design again whenever it changes: once for all changes of a frame, and after that frame is drawn, so
 * that typing and dragging never wait for the rules. The rules are fetched beside the design, not before it.
 */
export function evaluateLive(
  design: () => Design,
  sources: readonly ((listener: () => void) => () => void)[],
): LiveFindings {
  const store = createStore<Judgement>({ in: () => nothingSaid })
  let judge: ((judged: Design, today: string) => Judgement) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let cost = 0

  const run = () => {
    timer = undefined
    if (!judge) return
    const started = performance.now()
    store.set(judge(design(), today()))
    cost = performance.now() - started
  }
  const schedule = () => {
    const now = performance.now()
    if (timer === undefined) waitingSince = now
    else if (cost <= frame || now - waitingSince > patience) return
    clearTimeout(timer)
    timer = setTimeout(run, cost > frame ? pause : 0)
  }
  let isStopped = false
  void import('./judge.ts').then((module) => {
    judge = module.judge
    if (!isStopped) run()
  })
  const stops = sources.map((subscribe) => subscribe(schedule))
  return {
    get: store.get,
    subscribe: store.subscribe,
    stop() {
      isStopped = true
      clearTimeout(timer)
      for (const stop of stops) stop()
    },
  }
}

/** The day at the reader's place, as ISO 8601. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

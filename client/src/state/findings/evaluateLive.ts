import type { Design } from 'shared/model'
import { createStore, type Readable } from '../store.ts'
import { type Judgement, nothingSaid } from './findings.ts'
import type { Judge } from './judge.ts'

/** Findings that follow a design. */
export interface LiveFindings extends Readable<Judgement> {
  stop(): void
}

/** As long as judging may go on at once, in milliseconds: the rest of a frame is for drawing. */
const slice = 8

/**
 * Judges a design again whenever it changes: once for all changes of a turn, right after it, so that the frame
 * that shows the change mostly shows what follows from it. The first time, and when most of it changed, it goes
 * on in slices between frames. The rules are fetched beside the design, not before it.
 */
export function evaluateLive(
  design: () => Design,
  sources: readonly ((listener: () => void) => () => void)[],
): LiveFindings {
  const store = createStore<Judgement>({ in: () => nothingSaid })
  const turns = new MessageChannel()
  let judge: Judge | undefined
  let isStopped = false
  let isWaiting = false
  let isBehind = true
  let changedAt = performance.now()

  const wait = () => {
    if (isWaiting || isStopped) return
    isWaiting = true
    turns.port2.postMessage(undefined)
  }
  turns.port1.onmessage = () => {
    isWaiting = false
    if (!judge || isStopped) return
    if (isBehind) judge.follow(design(), today())
    isBehind = false
    const end = performance.now() + slice
    const judgement = judge.work(() => performance.now() < end)
    if (!judgement) return wait()
    store.set(judgement)
    // For whoever observes it: how long a change takes to be judged.
    performance.measure('findings', { start: changedAt })
    performance.clearMeasures('findings')
  }
  const change = () => {
    if (!isBehind && !isWaiting) changedAt = performance.now()
    isBehind = true
    wait()
  }
  void import('./judge.ts').then((module) => {
    judge = module.openJudge()
    wait()
  })
  const stops = sources.map((subscribe) => subscribe(change))
  return {
    get: store.get,
    subscribe: store.subscribe,
    stop() {
      isStopped = true
      turns.port1.close()
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

import type { Design } from 'shared/model'
import type { Evaluation } from 'shared/rules'
import { createStore, type Readable } from '../store.ts'
import type { Evaluated } from './evaluated.ts'

/** Findings that follow a design. */
export interface LiveFindings extends Readable<Evaluated> {
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
  const store = createStore<Evaluated>({ design: design(), evaluation: nothingFound, rules: 0 })
  let judge: ((judged: Design) => Evaluated) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let cost = 0

  const run = () => {
    timer = undefined
    if (!judge) return
    const started = performance.now()
    store.set(judge(design()))
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
  void import('shared/rules').then(({ evaluate, threeLevels }) => {
    judge = (judged) => ({
      design: judged,
      evaluation: evaluate(judged, { today: today(), profile: threeLevels }),
      rules: threeLevels.rules.length,
    })
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

const nothingFound: Evaluation = {
  ruleset: { id: '', version: '' },
  stage: 'draft',
  asOf: '',
  counts: { error: 0, warning: 0, advice: 0, notStated: 0, waived: 0 },
  findings: [],
  notStated: [],
}

/** The day at the reader's place, as ISO 8601. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

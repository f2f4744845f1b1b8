import type { Design } from 'shared/model'
import { evaluate } from 'shared/rules'
import { createStore, type Readable } from '../store.ts'
import type { Evaluated } from './evaluated.ts'

/** Findings that follow a design. */
export interface LiveFindings extends Readable<Evaluated> {
  stop(): void
}

/**
 * Judges a design again whenever it changes: once for all changes of a frame, and after that frame is drawn, so
 * that typing and dragging never wait for the rules.
 */
export function evaluateLive(
  design: () => Design,
  sources: readonly ((listener: () => void) => () => void)[],
): LiveFindings {
  const judge = (): Evaluated => {
    const judged = design()
    return { design: judged, evaluation: evaluate(judged, { today: today() }) }
  }
  const store = createStore<Evaluated>(judge())
  let timer: ReturnType<typeof setTimeout> | undefined
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      store.set(judge())
    })
  }
  const stops = sources.map((subscribe) => subscribe(schedule))
  return {
    get: store.get,
    subscribe: store.subscribe,
    stop() {
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

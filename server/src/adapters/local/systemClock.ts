import type { Clock } from '../../ports/clock.ts'

/** The longest time that a timer of Node takes. */
const longest = 2 ** 31 - 1

/** The machine's clock. What waits on it does not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, callback) {
    let timer: NodeJS.Timeout
    const wait = () => {
      const left = time - Date.now()
      timer = left > longest ? setTimeout(wait, longest) : setTimeout(callback, Math.max(0, left))
      timer.unref()
    }
    wait()
    return () => clearTimeout(timer)
  },
}

/** Between two attempts, in milliseconds: doubles from the first up to the last. */
const first = 500
const last = 15_000

/**
 * How long to wait before trying again. A random part of a window that doubles: a thousand browsers that lost
 * their server at one moment must not all come back at one moment.
 */
export class Backoff {
  readonly #random: () => number
  #attempts = 0

  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** The next attempt's delay; the very first has none. */
  next(): number {
    const window = this.#attempts === 0 ? 0 : Math.min(last, first * 2 ** this.#attempts)
    this.#attempts += 1
    return Math.round(this.#random() * window)
  }

  /** It worked; the next attempt comes after a short moment, since many may have lost the same server. */
  worked(): void {
    this.#attempts = 1
  }

  /** There is a reason to try at once. */
  reset(): void {
    this.#attempts = 0
  }
}

/** Lets a steady rate through, and a burst now and then. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #burst: number
  #level: number
  #at: number

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#level = burst
    this.#at = now
  }

  /** Takes as much as was used, even beyond what is there; how many milliseconds until the debt is paid. */
  take(amount: number, now: number): number {
    // A clock set back gives nothing; the time that it lost is not waited for.
    const passed = Math.max(0, now - this.#at)
    this.#level = Math.min(this.#burst, this.#level + (passed * this.#perSecond) / 1_000) - amount
    this.#at = now
    return this.#level >= 0 ? 0 : Math.ceil((-this.#level * 1_000) / this.#perSecond)
  }

  /** Nothing was taken for so long that it is as good as new. */
  isFull(now: number): boolean {
    return this.take(0, now) === 0 && this.#level === this.#burst
  }
}

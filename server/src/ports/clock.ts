/** Time, so that tests can hold it still and set it on. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back at a time, or as soon as that time is past; the answer calls it off. */
  at(time: number, callback: () => void): () => void
}

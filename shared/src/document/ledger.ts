import type * as Y from 'yjs'
import { removedKey } from './keys.ts'

/** One value that somebody changed: what stood under a key before, and what they put there. */
export interface Change {
  readonly map: Y.Map<unknown>
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

/** Writes values and keeps what an undo needs to know. */
export class Ledger {
  readonly #changes = new Map<Y.Map<unknown>, Map<string, Change>>()
  readonly #made = new Set<Y.Map<unknown>>()

  /** `undefined` removes the key. What stands there already is not written again. */
  put(map: Y.Map<unknown>, key: string, value: unknown): void {
    const before = map.get(key)
    if (isSame(before, value)) return
    if (value === undefined) map.delete(key)
    else map.set(key, value)
    if (this.#made.has(map)) return
    this.#note({ map, key, before: isPlain(before) ? before : undefined, after: value })
  }

  /**
   * A thing that is new. Undoing it marks it as removed and leaves its values alone: what others put below it
   * in the meantime still finds its way up.
   */
  made(map: Y.Map<unknown>): void {
    this.#made.add(map)
    this.#note({ map, key: removedKey, before: true, after: undefined })
  }

  /** Every key once, with what stood there first and what stands there last. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()].flatMap((keys) => [...keys.values()])
  }

  #note(change: Change): void {
    const keys = this.#changes.get(change.map) ?? new Map<string, Change>()
    this.#changes.set(change.map, keys)
    keys.set(change.key, {
      ...change,
      before: keys.has(change.key) ? keys.get(change.key)?.before : change.before,
    })
  }
}

/** Whether two plain values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isPlain(a) || !isPlain(b) || Array.isArray(b)) return false
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as never], b[key as never]))
  )
}

/** Neither a shared type nor anything else that cannot be written a second time. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true
  return Object.getPrototypeOf(value) === Object.prototype
}

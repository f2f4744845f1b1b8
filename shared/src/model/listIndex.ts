import type { Id } from './ids.ts'
import { patched, type Replacement } from './sortedList.ts'

type Groups<T> = Map<Id, readonly T[]>

/** More than this, and an index is made anew when it is next asked for. */
const mostMoved = 64

/**
 * The elements of lists by a key. When a list is replaced by one that differs in few elements, its index moves
 * along, so that an edit in a list of twenty thousand does not index them all again. Groups keep the order of
 * their list, and are the same objects until one of their own elements changes.
 */
export class ListIndex<T extends object> {
  readonly #known = new WeakMap<readonly T[], Groups<T>>()
  readonly #keyOf: (element: T) => Id
  readonly #compare: (a: T, b: T) => number

  constructor(keyOf: (element: T) => Id, compare: (a: T, b: T) => number) {
    this.#keyOf = keyOf
    this.#compare = compare
  }

  /** The elements with a key, in the order of the list. */
  get(list: readonly T[], key: Id): readonly T[] {
    return this.#groups(list).get(key) ?? none
  }

  has(list: readonly T[], key: Id): boolean {
    return this.#groups(list).has(key)
  }

  /** All keys, in code-unit order. */
  keys(list: readonly T[]): readonly Id[] {
    return [...this.#groups(list).keys()].sort()
  }

  /** Tells that a sorted list was replaced by another one. */
  move(before: readonly T[], after: readonly T[], replaced: readonly Replacement<T>[]): void {
    const groups = this.#known.get(before)
    if (!groups || before === after) return
    this.#known.delete(before)
    if (replaced.length > mostMoved) return
    for (const { before: gone, after: come } of replaced) {
      const from = gone && this.#keyOf(gone)
      const to = come && this.#keyOf(come)
      if (from === to) this.#replace(groups, from, gone, come)
      else {
        this.#replace(groups, from, gone, undefined)
        this.#replace(groups, to, undefined, come)
      }
    }
    this.#known.set(after, groups)
  }

  #groups(list: readonly T[]): Groups<T> {
    let groups = this.#known.get(list)
    if (!groups) {
      groups = grouped(list, this.#keyOf)
      this.#known.set(list, groups)
    }
    return groups
  }

  #replace(groups: Groups<T>, key: Id | undefined, before: T | undefined, after: T | undefined): void {
    if (key === undefined) return
    const group = patched(groups.get(key) ?? none, [{ before, after }], this.#compare)
    if (group.length > 0) groups.set(key, group)
    else groups.delete(key)
  }
}

const none: readonly never[] = Object.freeze([])

function grouped<T>(list: readonly T[], keyOf: (element: T) => Id): Groups<T> {
  const groups = new Map<Id, T[]>()
  for (const element of list) {
    const group = groups.get(keyOf(element))
    if (group) group.push(element)
    else groups.set(keyOf(element), [element])
  }
  return groups
}

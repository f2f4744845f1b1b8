import { lineIdOf } from '../commands/index.ts'
import {
  byCodeUnits,
  byId,
  type Collection,
  collections,
  type Id,
  type Relation,
  type Thing,
} from '../model/index.ts'

export type Lists = Readonly<Record<Collection, readonly Thing[]>>

/** Counts what has an id, so that it is known when two things have the same. */
export class IdCounts {
  readonly #counts = new Map<Id, number>()
  #doubled = 0

  get hasDoubles(): boolean {
    return this.#doubled > 0
  }

  replace(before: Id | undefined, after: Id | undefined): void {
    if (before === after) return
    if (before !== undefined) {
      const count = (this.#counts.get(before) ?? 0) - 1
      if (count === 1) this.#doubled -= 1
      if (count > 0) this.#counts.set(before, count)
      else this.#counts.delete(before)
    }
    if (after !== undefined) {
      const count = (this.#counts.get(after) ?? 0) + 1
      if (count === 2) this.#doubled += 1
      this.#counts.set(after, count)
    }
  }
}

/**
 * The lists with every id once, as a file needs them, the same on every replica: the first thing keeps it, a
 * later one is left out and reported, and a line whose id is the document's to choose gets another.
 */
export function withUniqueIds(lists: Lists, places: readonly Relation[], report: (id: Id) => void): Lists {
  const taken = new Set<Id>()
  const take = <T extends Thing>(things: readonly T[]) =>
    things.filter(({ id }) => {
      if (taken.has(id)) report(id)
      return !taken.has(id) && taken.add(id)
    })
  const unique = collections.map((collection) => [collection, take(lists[collection])] as const)
  const chosen = [...places]
    .sort((a, b) => Number(hasOwnId(b)) - Number(hasOwnId(a)) || byCodeUnits(a.from, b.from))
    .map((line) => {
      const id = taken.has(line.id) ? lineIdOf(line.from, (one) => taken.has(one)) : line.id
      taken.add(id)
      return id === line.id ? line : Object.freeze({ ...line, id })
    })
  const result = Object.fromEntries(unique) as unknown as Record<Collection, Thing[]>
  result.relations = [...result.relations, ...chosen].sort(byId)
  return result
}

/** Whether a line came with an id, which it keeps before others get theirs. */
function hasOwnId({ id, from }: Relation): boolean {
  return id !== lineIdOf(from, () => false)
}

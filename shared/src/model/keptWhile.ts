import type { Id } from './ids.ts'

/**
 * Remembers, per object, what a function makes of it and of a list, for as long as the list is the same but for
 * what does not matter to the function. Snapshots share the things that did not change, so comparing two lists
 * costs next to nothing.
 */
export function keptWhile<Given extends object, Thing extends { readonly id: Id }, Made>(
  isAlike: (a: Thing, b: Thing) => boolean,
  make: (given: Given, things: readonly Thing[]) => Made,
): (given: Given, things: readonly Thing[]) => Made {
  const known = new WeakMap<Given, { readonly things: readonly Thing[]; readonly made: Made }>()
  return (given, things) => {
    const last = known.get(given)
    if (last && areAlike(last.things, things, isAlike)) return last.made
    const made = make(given, things)
    known.set(given, { things, made })
    return made
  }
}

function areAlike<Thing extends { readonly id: Id }>(
  before: readonly Thing[],
  after: readonly Thing[],
  isAlike: (a: Thing, b: Thing) => boolean,
): boolean {
  if (before === after) return true
  if (before.length !== after.length) return false
  return before.every((thing, index) => {
    const other = after[index] as Thing
    return thing === other || (thing.id === other.id && isAlike(thing, other))
  })
}

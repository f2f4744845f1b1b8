/** The method by which an object remembers what is made of it. */
export const remember: unique symbol = Symbol('remember')

/**
 * An object that remembers such answers itself, because it stands for one state after another and knows when
 * an answer has to be found again.
 */
export interface Remembering {
  /** What a function makes of this object for one key, or (`undefined`) as a whole. */
  [remember](make: (given: never, key: never) => unknown, key: string | undefined): unknown
}

function isRemembering(given: object): given is Remembering {
  return remember in given
}

interface Made {
  readonly made: unknown
}

/**
 * Remembers what a function makes of an object for as long as that object lives. Snapshots share the lists
 * that did not change, so an index made with this is built again only for the list that did. What is made must
 * be whole: a function that reads on later, when it is called, would not be asked again when that changes.
 */
export function oncePer<Given extends object, Result>(
  make: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, Made>()
  return (given) => {
    const entry = known.get(given)
    if (entry) return entry.made as Result
    if (isRemembering(given)) return given[remember](make, undefined) as Result
    const made = make(given)
    known.set(given, { made })
    return made
  }
}

/** The same for an object and a key, such as a design and the id of a body. */
export function oncePerKey<Given extends object, Key extends string, Result>(
  make: (given: Given, key: Key) => Result,
): (given: Given, key: Key) => Result {
  const known = new WeakMap<Given, Map<Key, Made>>()
  return (given, key) => {
    let keys = known.get(given)
    if (!keys) {
      if (isRemembering(given)) return given[remember](make, key) as Result
      keys = new Map()
      known.set(given, keys)
    }
    const entry = keys.get(key)
    if (entry) return entry.made as Result
    const made = make(given, key)
    keys.set(key, { made })
    return made
  }
}

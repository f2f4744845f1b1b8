/**
 * Remembers what a function makes of an object for as long as that object lives. Snapshots share the lists
 * that did not change, so an index made with this is built again only for the list that did.
 */
export function oncePer<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made
export function oncePer(make: (given: object) => unknown): (given: object) => unknown {
  const known = new WeakMap<object, { readonly made: unknown }>()
  return (given) => {
    let entry = known.get(given)
    if (!entry) {
      entry = { made: make(given) }
      known.set(given, entry)
    }
    return entry.made
  }
}

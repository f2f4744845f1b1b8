/**
 * Whether two values say the same, so that whoever read the one need not read the other. Lists, sets, maps and
 * records are compared by what they hold; things of the design (whatever has an id) only by identity, since
 * rules tell bodies apart by identity. Functions are never the same: nobody knows what they will say.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  if (Array.isArray(a)) return areSameLists(a, b as readonly unknown[])
  if (a instanceof Set) return areSameSets(a, b as Set<unknown>)
  if (a instanceof Map) return areSameMaps(a, b as Map<unknown, unknown>)
  return !Object.hasOwn(a, 'id') && areSameRecords(a as Fields, b as Fields)
}

type Fields = Readonly<Record<string, unknown>>

function areSameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]))
}

/** In the same order, too: see below. */
function areSameSets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false
  const others = b.values()
  for (const one of a) if (!isSame(one, others.next().value)) return false
  return true
}

/** In the same order, too: whoever walks a map walks it in its order. */
function areSameMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false
  const others = b.entries()
  for (const [key, value] of a) {
    const [otherKey, otherValue] = others.next().value as [unknown, unknown]
    if (!Object.is(key, otherKey) || !isSame(value, otherValue)) return false
  }
  return true
}

function areSameRecords(a: Fields, b: Fields): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}

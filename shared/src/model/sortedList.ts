/** One element that came, went or was replaced. */
export interface Replacement<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

/**
 * A sorted list with some elements replaced; those that only go stand first among them. A few are put into a
 * copy; for many it is made anew. The list itself comes back when nothing changed.
 */
export function patched<T>(
  list: readonly T[],
  replacements: readonly Replacement<T>[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const real = replacements.filter(({ before, after }) => before !== after)
  if (real.length === 0) return list
  if (real.length > 8) return remade(list, real, compare)
  const copy = [...list]
  for (const { before, after } of real) {
    const at = placeOf(copy, (before ?? after) as T, compare)
    if (before !== undefined && after !== undefined && compare(before, after) === 0) copy[at] = after
    else {
      if (before !== undefined) copy.splice(at, 1)
      if (after !== undefined) copy.splice(placeOf(copy, after, compare), 0, after)
    }
  }
  return Object.freeze(copy)
}

function remade<T>(
  list: readonly T[],
  replacements: readonly Replacement<T>[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const gone = new Set(replacements.map(({ before }) => before))
  const come = replacements.flatMap(({ after }) => (after === undefined ? [] : [after]))
  return Object.freeze([...list.filter((one) => !gone.has(one)), ...come].sort(compare))
}

/** Where an element stands, or would stand. */
function placeOf<T>(list: readonly T[], element: T, compare: (a: T, b: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(list[middle] as T, element) < 0) low = middle + 1
    else high = middle
  }
  return low
}

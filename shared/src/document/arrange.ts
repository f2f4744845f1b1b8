import { byCodeUnits, orderBetween } from '../model/index.ts'

/**
 * The order keys by which entries stand in a wanted order, changing as few of the known ones as possible, so
 * that what two people insert at two places both stays.
 */
export function arrange(
  wanted: readonly string[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = longestRising(
    wanted.filter((entry) => known.has(entry)).map((entry) => [entry, known.get(entry) as string]),
  )
  const bounds: (string | null)[] = []
  let next: string | null = null
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    bounds[index] = next
    next = kept.get(wanted[index] as string) ?? next
  }
  const arranged = new Map<string, string>()
  let last: string | null = null
  wanted.forEach((entry, index) => {
    // The same on every replica: whoever makes the same list makes the same keys.
    last = kept.get(entry) ?? orderBetween(last, bounds[index] ?? null, middle)
    arranged.set(entry, last)
  })
  return arranged
}

const middle = () => 0.5

/** The most entries whose keys already rise. */
function longestRising(entries: readonly (readonly [entry: string, key: string])[]): Map<string, string> {
  /** Per length, the index of the entry with the smallest key that ends such a run. */
  const ends: number[] = []
  const before: number[] = []
  entries.forEach(([, key], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (byCodeUnits(entries[ends[middle] as number]?.[1] ?? '', key) < 0) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = index
  })
  const run = new Map<string, string>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    const [entry, key] = entries[at] as readonly [string, string]
    run.set(entry, key)
  }
  return run
}

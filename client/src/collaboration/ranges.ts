/** Stretches of Yjs's history: for each client, from one clock up to, but without, another. */
export type Ranges = Map<number, readonly Span[]>
export type Span = readonly [from: number, to: number]

export function addSpan(ranges: Ranges, client: number, span: Span): void {
  if (span[1] > span[0]) ranges.set(client, [...(ranges.get(client) ?? []), span])
}

/** What of `ranges` is not in `taken`. */
export function without(ranges: Ranges, taken: Ranges): Ranges {
  const rest: Ranges = new Map()
  for (const [client, spans] of ranges) {
    let left = spans
    for (const [from, to] of taken.get(client) ?? []) {
      left = left.flatMap(([start, end]): Span[] =>
        [[start, Math.min(end, from)] as const, [Math.max(start, to), end] as const].filter(
          ([a, b]) => b > a,
        ),
      )
    }
    if (left.length > 0) rest.set(client, left)
  }
  return rest
}

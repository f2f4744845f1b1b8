/** The elements that one list has and another has not, by identity. Costs next to nothing where both share most. */
export function differences<T>(
  before: readonly T[],
  after: readonly T[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  if (before === after) return { gone: none, come: none }
  let start = 0
  const most = Math.min(before.length, after.length)
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  const left = before.slice(start, before.length - end)
  const right = after.slice(start, after.length - end)
  const leftSet = new Set(left)
  const rightSet = new Set(right)
  return { gone: left.filter((one) => !rightSet.has(one)), come: right.filter((one) => !leftSet.has(one)) }
}

const none: readonly never[] = []

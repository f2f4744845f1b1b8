/** The one splice that makes one text of another: what they share at both ends stays untouched. */
export function spliceBetween(before: string, after: string) {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  return {
    index: start,
    removed: before.length - start - end,
    inserted: after.slice(start, after.length - end),
  }
}

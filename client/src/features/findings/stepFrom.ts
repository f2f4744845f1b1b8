/** The index to go to from the current one, round and round; a current one that was mended starts anew. */
export function stepFrom(keys: readonly string[], current: string | null, by: 1 | -1): number {
  const at = current === null ? -1 : keys.indexOf(current)
  if (at < 0) return by === 1 ? 0 : keys.length - 1
  return (at + by + keys.length) % keys.length
}

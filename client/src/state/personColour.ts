/** The colour of a person, 1 to 6: the same for everyone who sees them, on every day. */
export function personColour(id: string): number {
  let hash = 0
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return 1 + (hash % 6)
}

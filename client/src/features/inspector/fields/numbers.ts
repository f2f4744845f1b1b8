/** Reads a whole number as people write it in any of our languages; undefined when it is none. */
export function readCount(words: string, most = 1_000_000): number | undefined {
  // Thousands are set apart by spaces, full stops, commas or apostrophes, in threes.
  const digits = words.trim().replace(/(?<=\d)[\s.,'’](?=\d{3}(?!\d))/gu, '')
  if (!/^\d+$/.test(digits)) return undefined
  const count = Number(digits)
  return count <= most ? count : undefined
}

/** Reads a percentage from 0 to 100 as a share from 0 to 1, with or without its sign. */
export function readShare(words: string): number | undefined {
  const number = words.trim().replace(/\s*%$/, '').replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(number)) return undefined
  const share = Number(number) / 100
  return share <= 1 ? Math.round(share * 1e6) / 1e6 : undefined
}

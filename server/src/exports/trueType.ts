/** Where the tables of a TrueType file begin, by name. */
function tablesOf(font: Buffer): (name: string) => number {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  return (name) => {
    const start = tables.get(name)
    if (start === undefined) throw new TypeError(`the font has no table ${name}`)
    return start
  }
}

/** The advance width of a character in thousandths of an em, read from a TrueType file; 0 where it has none. */
export function readWidths(font: Buffer): (code: number) => number {
  const table = tablesOf(font)
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const unitsPerEm = font.readUInt16BE(head + 18)
  const metrics = font.readUInt16BE(hhea + 34)
  const glyphOf = readCharacterMap(font)
  return (code) => {
    const glyph = glyphOf(code)
    if (glyph === 0) return 0
    return (font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm
  }
}

/** The glyph of a character, from the map's segment table (format 4); 0 where the font has none. */
export function readCharacterMap(font: Buffer): (code: number) => number {
  const cmap = tablesOf(font)('cmap')
  let map = 0
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(at) === 4) map = at
  }
  const double = font.readUInt16BE(map + 6)
  return (code) => {
    if (code > 0xffff) return 0
    for (let segment = 0; segment < double; segment += 2) {
      if (font.readUInt16BE(map + 14 + segment) < code) continue
      const start = font.readUInt16BE(map + 16 + double + segment)
      if (start > code) return 0
      const delta = font.readUInt16BE(map + 16 + 2 * double + segment)
      const offsetAt = map + 16 + 3 * double + segment
      const offset = font.readUInt16BE(offsetAt)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = font.readUInt16BE(offsetAt + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

import { readFileSync } from 'node:fs'
import { type FontStyle, fontFiles } from './fonts.ts'

/** Latin, Greek, Cyrillic, punctuation, currencies, arrows: what names are written in here. */
const ranges = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20a0, 0x20bf],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
] as const

const styles = { 400: 'regular', 500: 'medium', 600: 'semibold' } as const

/**
 * The source of shared/src/layout/text/interWidths.ts: advance widths in thousandths of the font size, two
 * base-36 digits a character, range after range. Run this file and keep what it prints.
 */
export function interWidthsSource(): string {
  const table = (style: FontStyle) => {
    const widthOf = readWidths(readFileSync(fontFiles[style]))
    let digits = ''
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1)
        digits += Math.min(1295, Math.round(widthOf(code)))
          .toString(36)
          .padStart(2, '0')
    return digits
  }
  const chunks = (digits: string) =>
    (digits.match(/.{1,100}/g) ?? []).map((chunk) => `    '${chunk}',`).join('\n')
  return `// Printed by server/src/exports/interWidths.ts from the font files; a test there holds them together.

/** Which characters the widths are of, in order. */
export const interRanges = [
${ranges.map(([first, last]) => `  [${first}, ${last}],`).join('\n')}
] as const

/** Advance widths of Inter in thousandths of the font size, two base-36 digits a character; 00: not in it. */
export const interWidths = {
${Object.entries(styles)
  .map(([weight, style]) => `  ${weight}: [\n${chunks(table(style))}\n  ].join(''),`)
  .join('\n')}
} as const
`
}

/** The advance width of a character in thousandths of an em, read from a TrueType file; 0 where it has none. */
function readWidths(font: Buffer): (code: number) => number {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name) ?? 0) as [
    number,
    number,
    number,
    number,
  ]
  const unitsPerEm = font.readUInt16BE(head + 18)
  const metrics = font.readUInt16BE(hhea + 34)
  const glyphOf = readCharacterMap(font, cmap)
  return (code) => {
    const glyph = glyphOf(code)
    if (glyph === 0) return 0
    return (font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm
  }
}

/** The glyph of a character, from the map's segment table (format 4). */
function readCharacterMap(font: Buffer, cmap: number): (code: number) => number {
  let map = 0
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(at) === 4) map = at
  }
  const double = font.readUInt16BE(map + 6)
  return (code) => {
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

if (import.meta.main) process.stdout.write(interWidthsSource())

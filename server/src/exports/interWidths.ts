import { readFileSync } from 'node:fs'
import { type FontStyle, fontFiles } from './fonts.ts'
import { readWidths } from './trueType.ts'

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

if (import.meta.main) process.stdout.write(interWidthsSource())

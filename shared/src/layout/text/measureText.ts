import { interRanges, interWidths } from './interWidths.ts'

/** The weights that pictures use; 700 is measured a little wider than 600. */
export type Weight = 400 | 500 | 600 | 700

/** How wide words are in Inter, in pixels. Kerning is left out, so they are never wider than this by much. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0
  for (const character of text) thousandths += widthOf(character.codePointAt(0) ?? 0, weight)
  return (thousandths * size * (weight === 700 ? 1.03 : 1)) / 1000
}

/**
 * Breaks a text into at most `maxLines` lines of a width: at spaces and after hyphens and slashes, within a
 * word only if it is longer than a line. What does not fit is cut, with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const measure = (words: string) => textWidth(words, size, weight)
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line.trim()) lines.push(line.trimEnd())
    line = piece
    while (measure(line.trimEnd()) > width) {
      const head = fitting(line, width, measure)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line.trim()) lines.push(line.trimEnd())
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  kept[maxLines - 1] = cut(`${kept[maxLines - 1] ?? ''}…`, width, measure)
  return kept
}

/** As `wrapText`, but without one short word alone on the last line, where the same lines can be more even. */
export function wrapEvenly(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapText(text, width, size, weight, maxLines)
  const last = lines.at(-1) ?? ''
  if (lines.length < 2 || last.endsWith('…') || textWidth(last, size, weight) > width * 0.4) return lines
  for (let narrower = width * 0.6; narrower < width; narrower += width / 25) {
    const even = wrapText(text, narrower, size, weight)
    if (even.length === lines.length) return even
  }
  return lines
}

/** A text on one line, cut with an ellipsis where it is too long. */
export function fitText(text: string, width: number, size: number, weight: Weight = 400): string {
  const words = text.replace(breaking, ' ').trim()
  return cut(words, width, (part) => textWidth(part, size, weight))
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  const characters = [...text.replace(/…$/, '')]
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Spaces where a line may end; a no-break space is part of its word. */
const breaking = /[^\S\u00a0\u202f]+/g

/** Words with the space after them, and the parts of a word that may stand on lines of their own. */
function piecesOf(text: string): string[] {
  return text
    .replace(breaking, ' ')
    .trim()
    .split(/(?<=[ /\u2010\u2013\u2014])|(?<=\p{L}-)(?=\p{L})/u)
}

/** The longest beginning that fits; at least one character, so that a narrow column still ends. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
  let head = ''
  for (const character of text) {
    if (head && measure(head + character) > width) break
    head += character
  }
  return head
}

const indexes = new Map<number, number>()
{
  let index = 0
  for (const [first, last] of interRanges)
    for (let code = first; code <= last; code += 1) {
      indexes.set(code, index)
      index += 1
    }
}

function widthOf(code: number, weight: Weight): number {
  const index = indexes.get(code)
  const digits = interWidths[weight === 700 ? 600 : weight]
  const known = index === undefined ? 0 : Number.parseInt(digits.slice(index * 2, index * 2 + 2), 36)
  if (known > 0) return known
  if (isCombining(code)) return 0
  return isWide(code) ? 1000 : 650
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** East Asian scripts and pictographs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  )
}

import { decodeUtf8 } from 'lib0/string'
import type { FaultList } from './faults.ts'

/** The greatest file: 64 MB. */
export const mostBytes = 64 * 1024 * 1024

/** The text of a file without its byte-order mark; undefined when it is too large or not UTF-8. */
export function decodeText(input: string | Uint8Array, faults: FaultList): string | undefined {
  const tooLarge = typeof input === 'string' ? utf8LengthExceeds(input, mostBytes) : input.length > mostBytes
  if (tooLarge) {
    faults.add([], 'tooLarge', () => ({ limit: mostBytes / (1024 * 1024) }))
    return undefined
  }
  if (typeof input === 'string') return withoutMark(input)
  try {
    return withoutMark(decodeUtf8(input))
  } catch {
    faults.add([], 'notUtf8', () => ({ byte: firstBadByte(input) + 1 }))
    return undefined
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function utf8LengthExceeds(text: string, most: number): boolean {
  if (text.length > most) return true
  if (text.length * 3 <= most) return false
  let length = 0
  for (let at = 0; at < text.length && length <= most; at += 1) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair counts for two of the four bytes.
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  return length > most
}

/** Where the first sequence that is not UTF-8 starts. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 3
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return at
    // The second byte also rules out overlong forms, surrogates and what lies beyond Unicode.
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const greatest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let offset = 1; offset <= more; offset += 1) {
      const byte = bytes[at + offset] ?? 0
      if (byte < (offset === 1 ? least : 0x80) || byte > (offset === 1 ? greatest : 0xbf)) return at
    }
    at += more + 1
  }
  return at
}

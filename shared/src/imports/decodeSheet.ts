import { decodeUtf8 } from 'lib0/string'

/**
 * The text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, or what is left, Windows-1252,
 * which Excel writes in western languages. Undefined for what is no text at all.
 */
export function decodeSheet(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0, 1)
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1, 0)
  if (bytes.subarray(0, 4096).includes(0)) return undefined
  try {
    return decodeUtf8(bytes).replace(/^\ufeff/, '')
  } catch {
    return windows1252(bytes)
  }
}

function utf16(bytes: Uint8Array, low: number, high: number): string {
  const parts: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += chunk) {
    const codes: number[] = []
    for (let at = from; at + 1 < Math.min(from + chunk, bytes.length); at += 2)
      codes.push((bytes[at + low] as number) | ((bytes[at + high] as number) << 8))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += chunk) {
    const codes = Array.from(bytes.subarray(from, from + chunk), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? special.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Even, so that no UTF-16 unit is cut, and few enough for one call. */
const chunk = 8192

/** What Windows-1252 puts where Latin-1 has control characters; the five gaps read as the replacement sign. */
const special = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

import { isUtf8 } from 'node:buffer'

/** Bytes that do not say what they have to say. */
export class MalformedError extends Error {}

/**
 * Reads lib0's encoding without making anything of what it reads: it steps over values, so that bytes from
 * outside are known to be whole and bounded before anyone builds objects from them.
 */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new MalformedError('unexpected end')
    this.#at += 1
    return value
  }

  /** An unsigned number of up to 53 bits. */
  number(): number {
    let value = 0
    let factor = 1
    for (let length = 0; length < 8; length += 1) {
      const byte = this.byte()
      value += (byte & 127) * factor
      factor *= 128
      if (byte < 128) {
        if (value > Number.MAX_SAFE_INTEGER) break
        return value
      }
    }
    throw new MalformedError('number out of range')
  }

  /** A length, followed by as many bytes: those bytes, not copied. */
  bytes(): Uint8Array {
    return this.take(this.number())
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new MalformedError('unexpected end')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** The bytes of a text, known to be UTF-8. */
  text(): Uint8Array {
    const bytes = this.bytes()
    if (!isUtf8(bytes)) throw new MalformedError('text is not UTF-8')
    return bytes
  }

  string(): string {
    return Buffer.from(this.text()).toString('utf8')
  }

  end(): void {
    if (this.left > 0) throw new MalformedError('bytes left over')
  }
}

/** The length of a UTF-8 text in UTF-16 code units, as Yjs counts. */
export function codeUnitsOf(text: Uint8Array): number {
  let units = 0
  for (const byte of text) {
    // Continuation bytes count nothing; a lead byte of four makes a surrogate pair.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

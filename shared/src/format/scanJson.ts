import { forbiddenKeys, hasLoneSurrogate, limits } from '../model/index.ts'
import { type FaultKey, type FaultList, type Segment, shown } from './faults.ts'

const deepest = 100
/** More values than any valid file of the greatest size can have; what stops a file of twenty million `{}`. */
const mostValues = 8_000_000

/**
 * Walks a JSON text without building anything and reports what `JSON.parse` would pass over or say without a
 * place: the line of a slip, duplicate keys, nesting, lone surrogates, numbers that are not finite.
 * False when the text cannot or must not be parsed.
 */
export function scanJson(text: string, faults: FaultList): boolean {
  try {
    new Scanner(text, faults).scan()
    return true
  } catch (thrown) {
    if (thrown instanceof Stop) return false
    throw thrown
  }
}

/** Ends the walk; the fault is already in the list. */
class Stop extends Error {}

class Scanner {
  readonly #text: string
  readonly #faults: FaultList
  readonly #path: Segment[] = []
  #at = 0
  #values = 0
  #depth = 0

  constructor(text: string, faults: FaultList) {
    this.#text = text
    this.#faults = faults
  }

  scan(): void {
    this.#skipSpace()
    if (this.#at === this.#text.length) this.#stop('empty')
    this.#value()
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#unexpected()
  }

  #value(): void {
    this.#values += 1
    if (this.#values > mostValues) this.#stop('tooManyValues', { limit: mostValues })
    const char = this.#text[this.#at]
    if (char === '{') this.#nested(() => this.#object())
    else if (char === '[') this.#nested(() => this.#array())
    else if (char === '"') this.#string()
    else if (char === '-' || (char !== undefined && char >= '0' && char <= '9')) this.#number()
    else this.#word()
  }

  #nested(walk: () => void): void {
    this.#depth += 1
    if (this.#depth > deepest) this.#stop('tooDeep', { limit: deepest })
    this.#at += 1
    this.#skipSpace()
    walk()
    this.#at += 1
    this.#depth -= 1
  }

  #object(): void {
    if (this.#text[this.#at] === '}') return
    const known = new Set<string>()
    for (;;) {
      if (this.#text[this.#at] !== '"') this.#unexpected()
      const start = this.#at
      const key = this.#string()
      this.#path.push(key)
      if (known.has(key)) this.#faults.add(this.#path, 'duplicateKey', () => this.#place(start))
      if (forbiddenKeys.has(key)) this.#faults.add(this.#path, 'forbiddenKey', () => this.#place(start))
      known.add(key)
      this.#skipSpace()
      if (this.#text[this.#at] !== ':') this.#unexpected()
      this.#at += 1
      this.#skipSpace()
      this.#value()
      this.#path.pop()
      if (known.size > limits.things) this.#stop('tooMany')
      if (this.#ends('}')) return
    }
  }

  #array(): void {
    if (this.#text[this.#at] === ']') return
    for (let index = 0; ; index += 1) {
      this.#path.push(index)
      this.#value()
      this.#path.pop()
      if (this.#ends(']')) return
    }
  }

  /** After an element: whether the list or object closes here; else steps over the comma. */
  #ends(close: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] === close) return true
    if (this.#text[this.#at] !== ',') this.#unexpected()
    this.#at += 1
    this.#skipSpace()
    return false
  }

  #string(): string {
    const start = this.#at
    let plain = true
    for (this.#at += 1; ; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === quote) break
      if (code < 0x20 || Number.isNaN(code)) this.#unexpected()
      if (code === backslash) {
        plain = false
        this.#escape()
      } else if (code >= 0xd800 && code <= 0xdfff) plain = false
    }
    this.#at += 1
    if (plain) return this.#text.slice(start + 1, this.#at - 1)
    const words = JSON.parse(this.#text.slice(start, this.#at)) as string
    if (hasLoneSurrogate(words)) this.#faults.add(this.#path, 'loneSurrogate', () => this.#place(start))
    return words
  }

  #escape(): void {
    const form = this.#text[this.#at + 1] === 'u' ? unicodeEscape : shortEscape
    form.lastIndex = this.#at
    if (!form.test(this.#text)) {
      this.#at += 1
      this.#unexpected()
    }
    this.#at = form.lastIndex - 1
  }

  #number(): void {
    numberForm.lastIndex = this.#at
    const digits = numberForm.exec(this.#text)?.[0]
    if (digits === undefined) {
      this.#at += 1
      this.#unexpected()
    } else {
      this.#at += digits.length
      if (!Number.isFinite(Number(digits)))
        this.#faults.add(this.#path, 'notFinite', () => ({ value: cut(digits) }))
    }
  }

  #word(): void {
    const word = words.find((one) => this.#text.startsWith(one, this.#at))
    if (word === undefined) this.#unexpected()
    else this.#at += word.length
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at += 1
    }
  }

  #unexpected(): never {
    const code = this.#text.codePointAt(this.#at)
    if (code === undefined) return this.#stop('jsonEnds', this.#place(this.#at))
    return this.#stop('jsonUnexpected', {
      found: shown(String.fromCodePoint(code)),
      ...this.#place(this.#at),
    })
  }

  #stop(key: FaultKey, data = {}): never {
    this.#faults.add(this.#path, key, () => data)
    throw new Stop()
  }

  #place(offset: number): { line: number; column: number } {
    let line = 1
    let start = 0
    for (let at = 0; at < offset; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code === 0x0a || (code === 0x0d && this.#text.charCodeAt(at + 1) !== 0x0a)) {
        line += 1
        start = at + 1
      }
    }
    return { line, column: offset - start + 1 }
  }
}

const quote = 0x22
const backslash = 0x5c
const words = ['true', 'false', 'null']
const shortEscape = /\\["\\/bfnrt]/y
const unicodeEscape = /\\u[\dA-Fa-f]{4}/y
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function cut(digits: string): string {
  return digits.length <= 40 ? digits : `${digits.slice(0, 39)}…`
}

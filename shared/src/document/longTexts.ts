import type * as Y from 'yjs'
import { hasLoneSurrogate, isLanguageTag, isLongerThan, type Lang, limits } from '../model/index.ts'
import { splitTextName, type TextAddress, textName } from './keys.ts'

type ByLang = ReadonlyMap<Lang, Y.Text>
const none: ByLang = new Map()

/** The long texts of a document by owner and field. Yjs knows them by name only. */
export class LongTexts {
  readonly #doc: Y.Doc
  readonly #addresses = new Map<unknown, TextAddress>()
  readonly #byOwner = new Map<string, Map<string, Map<Lang, Y.Text>>>()
  readonly #seen = new Set<string>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.look()
  }

  /** Finds the texts that came since the last look; their owners. */
  look(): readonly string[] {
    if (this.#doc.share.size === this.#seen.size) return []
    const owners: string[] = []
    for (const name of [...this.#doc.share.keys()]) {
      if (this.#seen.has(name)) continue
      this.#seen.add(name)
      const address = splitTextName(name)
      if (!address || !isLanguageTag(address.lang)) continue
      this.#enter(address, this.#doc.getText(name))
      owners.push(address.owner)
    }
    return owners
  }

  /** Whose texts there are. */
  owners(): Iterable<string> {
    return this.#byOwner.keys()
  }

  /** Where a shared type stands, if it is a long text. */
  addressOf(type: unknown): TextAddress | undefined {
    return this.#addresses.get(type)
  }

  /** The languages of a text that were ever written, also those that are empty now. */
  languagesOf(owner: string, field: string): ByLang {
    return this.#byOwner.get(owner)?.get(field) ?? none
  }

  text(owner: string, field: string, lang: Lang): Y.Text {
    const name = textName(owner, field, lang)
    const text = this.#doc.getText(name)
    if (!this.#seen.has(name)) {
      this.#seen.add(name)
      this.#enter({ owner, field, lang }, text)
    }
    return text
  }

  #enter(address: TextAddress, text: Y.Text): void {
    this.#addresses.set(text, address)
    const fields = this.#byOwner.get(address.owner) ?? new Map<string, Map<Lang, Y.Text>>()
    this.#byOwner.set(address.owner, fields)
    const langs = fields.get(address.field) ?? new Map<Lang, Y.Text>()
    fields.set(address.field, langs)
    langs.set(address.lang, text)
  }
}

/** The words of a shared text as they can stand in a file: whole characters, and not too many. */
export function wordsOf(text: Y.Text): string {
  const words = text.toString()
  if (!isLongerThan(words, limits.text) && !hasLoneSurrogate(words)) return words
  const whole = wellFormed(words)
  return isLongerThan(whole, limits.text) ? [...whole].slice(0, limits.text).join('') : whole
}

/** Halves of characters, which no encoding can carry, as the sign for "unknown character". */
export function wellFormed(words: string): string {
  return hasLoneSurrogate(words) ? words.replace(/\p{Surrogate}/gu, '\u{FFFD}') : words
}

/** Makes a shared text say something else by its one differing stretch, so that others' edits beside it stay. */
export function rewrite(text: Y.Text, words: string): void {
  const before = text.toString()
  const most = Math.min(before.length, words.length)
  let start = 0
  while (start < most && before[start] === words[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === words.at(-1 - end)) end += 1
  // Never between the two halves of a character.
  if (start > 0 && isHighHalf(before.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLowHalf(before.charCodeAt(before.length - end))) end -= 1
  const removed = before.length - start - end
  const inserted = words.slice(start, words.length - end)
  if (removed > 0) text.delete(start, removed)
  if (inserted !== '') text.insert(start, inserted)
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

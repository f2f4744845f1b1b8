/** A BCP 47 language tag, such as `es`, `en`, `pt`, `fr` or `qu`. */
export type Lang = string

/** Words per language: `{ es: 'Gabinete', en: 'Cabinet' }`. */
export type Text = Readonly<Record<Lang, string>>

/** A text as one reader sees it. */
export interface ShownText {
  readonly value: string
  readonly lang: Lang
  /** The text has no words in the reader's language, so those of another one are shown. */
  readonly isFallback: boolean
}

/**
 * What a reader of `lang` sees of `text`: their language, else the design's languages in order
 * (the first one is the primary one), else any other. Undefined when it has no words at all.
 */
export function textIn(
  text: Text | null | undefined,
  lang: Lang,
  languages: readonly Lang[],
): ShownText | undefined {
  if (!text) return undefined
  // A tag such as `toString` is well formed, and every object inherits one.
  const own = Object.hasOwn(text, lang) ? text[lang] : undefined
  if (own) return { value: own, lang, isFallback: false }
  for (const candidate of [...languages, ...Object.keys(text).sort()]) {
    const value = Object.hasOwn(text, candidate) ? text[candidate] : undefined
    if (value) return { value, lang: candidate, isFallback: true }
  }
  return undefined
}

/** Lower case, without accents, spaces folded: the form in which names are compared and searched. */
export function normalised(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

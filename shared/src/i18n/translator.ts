import type { InterfaceLang } from './languages.ts'
import type { MessageKey, Messages } from './messages.ts'

type Data = Readonly<Record<string, string | number>>

/** Words a key of the catalogue, with the data that its placeholders name. `count` chooses the plural. */
export type Translate = (key: MessageKey, data?: Data) => string

export interface Translator {
  readonly lang: InterfaceLang
  readonly t: Translate
  /** For keys that data name, such as a rule's; undefined where the catalogue has no such key. */
  readonly lookUp: (key: string, data?: Data) => string | undefined
}

/**
 * A translator over one language's catalogue, or over the parts of it that are there. Nothing is escaped: whoever
 * makes markup escapes there. What people wrote goes in as data and is never read as a placeholder.
 */
export function createTranslator(lang: InterfaceLang, messages: Partial<Messages>): Translator {
  const plurals = new Intl.PluralRules(lang)
  const known = new Map<string, string>()
  const find = (key: string): string | undefined => {
    const words = known.get(key) ?? wordsAt(messages, key)
    if (words !== undefined) known.set(key, words)
    return words
  }
  const wordsFor = (key: string, data: Data): string | undefined => {
    if (typeof data.count !== 'number') return find(key)
    const worded = find(`${key}_${plurals.select(data.count)}`) ?? find(`${key}_other`)
    return worded ?? find(key)
  }
  const lookUp = (key: string, data: Data = {}) => {
    const words = wordsFor(key, data)
    // Most words have no place to fill, and reports say millions of them.
    if (!words?.includes('{{')) return words
    return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''))
  }
  return { lang, lookUp, t: (key, data) => lookUp(key, data) ?? key }
}

/** The words at a path such as `common.level.strategic`. */
function wordsAt(messages: object, key: string): string | undefined {
  let at: unknown = messages
  for (const step of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return typeof at === 'string' ? at : undefined
}

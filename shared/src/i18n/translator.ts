import { createInstance } from 'i18next'
import type { InterfaceLang } from './languages.ts'
import type { MessageKey, Messages } from './messages.ts'

/** Words a key of the catalogue, with the data that its placeholders name. `count` chooses the plural. */
export type Translate = (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string

export interface Translator {
  readonly lang: InterfaceLang
  readonly t: Translate
  /** For keys that data name, such as a rule's; undefined where the catalogue has no such key. */
  readonly lookUp: (key: string, data?: Readonly<Record<string, string | number>>) => string | undefined
}

/** A translator over one language's catalogue. Nothing is escaped: whoever makes markup escapes there. */
export function createTranslator(lang: InterfaceLang, messages: Messages): Translator {
  const instance = createInstance()
  instance.init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: { translation: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
    // The words of people go in as data; `{{` in them must not be read as a placeholder.
    nsSeparator: false,
  })
  const words = instance.getFixedT(lang)
  return {
    lang,
    t: (key, data) => words(key, { ...data }) as string,
    lookUp: (key, data) =>
      instance.exists(key, { ...data }) ? (words(key, { ...data }) as string) : undefined,
  }
}

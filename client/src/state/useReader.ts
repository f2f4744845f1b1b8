import { type Id, type Lang, type ShownText, type Text, textIn } from 'shared/model'
import { useTranslate } from './language.ts'
import { remember, remembered } from './remembered.ts'
import { createStore, useStore } from './store.ts'
import { useDesign } from './useDesign.ts'

/** The language in which a person wants to read designs; null: that of the interface. */
const chosen = createStore<Lang | null>(remembered('reading'))

export interface Reader {
  /** The language in which names are shown, where they have one in it. */
  readonly lang: Lang
  /** Whether that is simply the language of the interface. */
  readonly followsInterface: boolean
  setLang(lang: Lang | null): void
  /** The name of anything with an id; undefined when it has none in any language. */
  nameOf(id: Id): ShownText | undefined
  /** Any text of the design as this person reads it. */
  read(text: Text | null | undefined): ShownText | undefined
}

/** In which language this person reads the names of the design: another matter than the interface. */
export function useReader(): Reader {
  const design = useDesign()
  const { lang: ofInterface } = useTranslate()
  const wanted = useStore(chosen)
  // A language that another design has and this one has not is no choice here.
  const held = wanted !== null && design.languages.includes(wanted) ? wanted : null
  const lang = held ?? ofInterface
  return {
    lang,
    followsInterface: held === null,
    setLang(next) {
      remember('reading', next)
      chosen.set(next)
    },
    nameOf: (id) => design.nameOf(id, lang),
    read: (text) => textIn(text, lang, design.languages),
  }
}

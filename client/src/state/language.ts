import { createContext, useContext } from 'react'
import {
  chooseLanguage,
  createTranslator,
  type InterfaceLang,
  isInterfaceLang,
  type Messages,
  type Translator,
} from 'shared/i18n'
import { remember, remembered } from './remembered.ts'

/** Each catalogue is a file of its own, fetched when it is first spoken. */
const catalogues: Readonly<Record<InterfaceLang, () => Promise<{ messages: Messages }>>> = {
  en: () => import('shared/i18n/en'),
  es: () => import('shared/i18n/es'),
  pt: () => import('shared/i18n/pt'),
  fr: () => import('shared/i18n/fr'),
}

const translators = new Map<InterfaceLang, Promise<Translator>>()

/** The translator of a language, with its catalogue fetched. */
export function loadTranslator(lang: InterfaceLang): Promise<Translator> {
  const known = translators.get(lang)
  if (known) return known
  const loading = catalogues[lang]().then(({ messages }) => createTranslator(lang, messages))
  translators.set(lang, loading)
  // A catalogue that did not come may come the next time.
  loading.catch(() => translators.delete(lang))
  return loading
}

/** The language in which this person last read, else the first that their browser asks for and we speak. */
export function startingLanguage(): InterfaceLang {
  const chosen = remembered('language')
  return chosen !== null && isInterfaceLang(chosen) ? chosen : chooseLanguage(navigator.languages)
}

export interface LanguageApi extends Translator {
  /** Speaks another language from now on; nothing is loaded again but its words. */
  setLanguage(lang: InterfaceLang): Promise<void>
}

export const LanguageContext = createContext<LanguageApi | null>(null)

/** The words of the interface: `t('shell.undo')`, `lookUp` for keys that data name. */
export function useTranslate(): LanguageApi {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('There is no language above this component.')
  return language
}

export function rememberLanguage(lang: InterfaceLang): void {
  remember('language', lang)
}

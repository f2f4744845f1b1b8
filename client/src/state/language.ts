import { createContext, useContext } from 'react'
import {
  chooseLanguage,
  createTranslator,
  type InterfaceLang,
  type InterfaceMessages,
  isInterfaceLang,
  type Messages,
  type Translator,
} from 'shared/i18n'
import { remember, remembered } from './remembered.ts'

interface Catalogue {
  screens(): Promise<{ interfaceMessages: InterfaceMessages }>
  rules(): Promise<Pick<Messages, 'rules'>>
}

/** Each catalogue is two files of its own, fetched when it is first spoken and when there is something to judge. */
const catalogues: Readonly<Record<InterfaceLang, Catalogue>> = {
  en: { screens: () => import('shared/i18n/en/interface'), rules: () => import('shared/i18n/en/rules') },
  es: { screens: () => import('shared/i18n/es/interface'), rules: () => import('shared/i18n/es/rules') },
  pt: { screens: () => import('shared/i18n/pt/interface'), rules: () => import('shared/i18n/pt/rules') },
  fr: { screens: () => import('shared/i18n/fr/interface'), rules: () => import('shared/i18n/fr/rules') },
}

/** The words of one language, as far as they are here. */
export interface LoadedTranslator extends Translator {
  /** The translator itself, the same for all who ask for as long as it speaks. */
  readonly translator: Translator
  /** Whether it has the words of the rules. */
  readonly speaksRules: boolean
}

/** The translator of a language, with its catalogue fetched; the words of the rules only where asked for. */
export async function loadTranslator(lang: InterfaceLang, withRules = false): Promise<LoadedTranslator> {
  const { screens, rules } = catalogues[lang]
  const [{ interfaceMessages }, ruleMessages] = await Promise.all([
    screens(),
    withRules ? rules() : undefined,
  ])
  const messages = { ...interfaceMessages, ...(ruleMessages ? { rules: ruleMessages.rules } : {}) }
  const translator = createTranslator(lang, messages)
  return { ...translator, translator, speaksRules: withRules }
}

/** The language in which this person last read, else the first that their browser asks for and we speak. */
export function startingLanguage(): InterfaceLang {
  const chosen = remembered('language')
  return chosen !== null && isInterfaceLang(chosen) ? chosen : chooseLanguage(navigator.languages)
}

export interface LanguageApi extends LoadedTranslator {
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

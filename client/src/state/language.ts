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
  /** What changed, in sentences: what would mend a finding says them first. */
  diff(): Promise<Pick<Messages, 'diff'>>
  help(): Promise<Pick<Messages, 'help'>>
}

/** Each catalogue is a few files, fetched when it is first spoken, when there is something to judge, and for help. */
const catalogues: Readonly<Record<InterfaceLang, Catalogue>> = {
  en: {
    screens: () => import('shared/i18n/en/interface'),
    rules: () => import('shared/i18n/en/rules'),
    diff: () => import('shared/i18n/en/diff'),
    help: () => import('shared/i18n/en/help'),
  },
  es: {
    screens: () => import('shared/i18n/es/interface'),
    rules: () => import('shared/i18n/es/rules'),
    diff: () => import('shared/i18n/es/diff'),
    help: () => import('shared/i18n/es/help'),
  },
  pt: {
    screens: () => import('shared/i18n/pt/interface'),
    rules: () => import('shared/i18n/pt/rules'),
    diff: () => import('shared/i18n/pt/diff'),
    help: () => import('shared/i18n/pt/help'),
  },
  fr: {
    screens: () => import('shared/i18n/fr/interface'),
    rules: () => import('shared/i18n/fr/rules'),
    diff: () => import('shared/i18n/fr/diff'),
    help: () => import('shared/i18n/fr/help'),
  },
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
  const { screens, rules, diff } = catalogues[lang]
  const [{ interfaceMessages }, judging] = await Promise.all([
    screens(),
    withRules ? Promise.all([rules(), diff()]) : undefined,
  ])
  const spoken = judging ? { rules: judging[0].rules, diff: judging[1].diff } : {}
  const translator = createTranslator(lang, { ...interfaceMessages, ...spoken })
  return { ...translator, translator, speaksRules: withRules }
}

/** All that the pages of the rules are made from, in one language. */
export type HelpWords = Pick<Messages, 'common' | 'rules' | 'help'>

export async function loadHelpWords(lang: InterfaceLang): Promise<HelpWords> {
  const { screens, rules, help } = catalogues[lang]
  const [{ interfaceMessages }, judging, helping] = await Promise.all([screens(), rules(), help()])
  return { common: interfaceMessages.common, rules: judging.rules, help: helping.help }
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

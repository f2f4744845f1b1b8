import { useEffect, useMemo, useState } from 'react'
import { createTranslator, type Translator } from 'shared/i18n'
import { catalog, type RulePage, type Ruleset, rulePage } from 'shared/rules'
import { type HelpWords, loadHelpWords, useTranslate } from '../../state/language.ts'

/** The pages of all rules in the reader's language. */
export type Help =
  | { readonly state: 'waiting' | 'away' }
  | { readonly state: 'ready'; readonly pages: readonly RulePage[]; readonly translator: Translator }

/** Fetches the words of the help when somebody reads it, and makes its pages from the rules themselves. */
export function useHelp(ruleset?: Ruleset): Help {
  const { lang } = useTranslate()
  const [words, setWords] = useState<HelpWords | 'away'>()
  useEffect(() => {
    let isCurrent = true
    loadHelpWords(lang).then(
      (loaded) => isCurrent && setWords(loaded),
      () => isCurrent && setWords('away'),
    )
    return () => {
      isCurrent = false
    }
  }, [lang])
  return useMemo(() => {
    if (words === undefined) return { state: 'waiting' }
    if (words === 'away') return { state: 'away' }
    const translator = createTranslator(lang, words)
    const reader = { translator, messages: words, ...(ruleset ? { ruleset } : {}) }
    return { state: 'ready', translator, pages: catalog.map((rule) => rulePage(rule, reader)) }
  }, [words, lang, ruleset])
}

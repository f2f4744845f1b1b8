import { useEffect, useState } from 'react'
import { createTranslator, type InterfaceLang, type Messages, type Translator } from 'shared/i18n'
import { useTranslate } from '../../state/index.ts'

type Words = Pick<Messages, 'imports' | 'diff' | 'common'>

async function wordsOf(lang: InterfaceLang): Promise<Words> {
  const [{ imports }, { diff }, { interfaceMessages }] = await fetched[lang]()
  return { imports, diff, common: interfaceMessages.common }
}

/** Written out, so that the build sees what can be fetched. */
const fetched = {
  en: () =>
    Promise.all([
      import('shared/i18n/en/imports'),
      import('shared/i18n/en/diff'),
      import('shared/i18n/en/interface'),
    ]),
  es: () =>
    Promise.all([
      import('shared/i18n/es/imports'),
      import('shared/i18n/es/diff'),
      import('shared/i18n/es/interface'),
    ]),
  pt: () =>
    Promise.all([
      import('shared/i18n/pt/imports'),
      import('shared/i18n/pt/diff'),
      import('shared/i18n/pt/interface'),
    ]),
  fr: () =>
    Promise.all([
      import('shared/i18n/fr/imports'),
      import('shared/i18n/fr/diff'),
      import('shared/i18n/fr/interface'),
    ]),
}

/** The words about spreadsheets and changes, fetched when the dialog opens; undefined until they are here. */
export function useImportWords(): Translator | undefined {
  const { lang } = useTranslate()
  const [translator, setTranslator] = useState<Translator>()
  useEffect(() => {
    let isWanted = true
    void wordsOf(lang).then((words) => isWanted && setTranslator(createTranslator(lang, words)))
    return () => {
      isWanted = false
    }
  }, [lang])
  return translator
}

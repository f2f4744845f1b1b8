import { chooseLanguage, createTranslator, type InterfaceLang, type Translator } from 'shared/i18n'
import { messages as en } from 'shared/i18n/en'
import { messages as es } from 'shared/i18n/es'
import { messages as fr } from 'shared/i18n/fr'
import { messages as pt } from 'shared/i18n/pt'

const catalogues = { en, es, fr, pt } as const
const translators = new Map<InterfaceLang, Translator>()

/** The words of the interface in one language. */
export function translatorIn(lang: InterfaceLang): Translator {
  let translator = translators.get(lang)
  if (!translator) {
    translator = createTranslator(lang, catalogues[lang])
    translators.set(lang, translator)
  }
  return translator
}

/** The language of the person at the terminal, from `LANG` and its kin: `pt_BR.UTF-8` is Portuguese. */
export function translatorOfTerminal(environment: Readonly<Record<string, string | undefined>>): Translator {
  const stated = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value)
  return translatorIn(chooseLanguage([stated?.replace(/[.@].*$/, '').replace('_', '-') ?? '']))
}

/** The language of a request: what its query names, else what its `Accept-Language` prefers. */
export function translatorOfRequest(
  lang: string | undefined,
  acceptLanguage: string | undefined,
): Translator {
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag: tag.trim(), quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return translatorIn(chooseLanguage([lang ?? '', ...accepted.map(({ tag }) => tag)]))
}

import { interfaceLanguages, isInterfaceLang, type Translator } from 'shared/i18n'
import { translatorIn, translatorOfTerminal } from '../translators.ts'

/** The languages that `--lang` takes. */
export const languages = Object.keys(interfaceLanguages)

/**
 * The words in the language asked for, else in that of the terminal. Looked up before the arguments are read,
 * since their help and their faults are worded too.
 */
export function chosenTranslator(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Translator {
  const asked = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang')
  const tag = asked?.replace('--lang=', '') ?? ''
  return isInterfaceLang(tag) ? translatorIn(tag) : translatorOfTerminal(environment)
}

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Translator } from 'shared/i18n'
import { isDateOnly } from 'shared/model'
import { languages } from './language.ts'

/** Options that several commands take. */
export function langOption({ t, lang }: Translator): Option {
  return new Option('--lang <LANG>', t('cli.options.lang')).choices(languages).default(lang)
}

export function answerFormatOption({ t }: Translator): Option {
  return new Option('--format <FORMAT>', t('cli.options.format')).choices(['text', 'json']).default('text')
}

export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (!isDateOnly(value)) throw new InvalidArgumentError('date')
    return value
  })
}

/** Adds a command by the name that its words have in the catalogue. */
export function addCommand(
  program: Command,
  name: 'check' | 'export' | 'import' | 'diff' | 'serve' | 'backup' | 'restore' | 'migrate-store',
  { t }: Translator,
): Command {
  return program.command(name).description(t(`cli.commands.${name}`))
}

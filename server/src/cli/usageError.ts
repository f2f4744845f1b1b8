import type { Command, CommanderError } from 'commander'
import type { Translator } from 'shared/i18n'
import { printable } from './output.ts'

/** What is wrong with the arguments, in plain words, and where to look. */
export function wordUsageError(
  error: CommanderError,
  args: readonly string[],
  program: Command,
  { t }: Translator,
): string[] {
  const command = program.commands.find((one) => one.name() === args.find((arg) => !arg.startsWith('-')))
  const seeHelp = t('cli.wrong.seeHelp', { command: ['plenaria', command?.name()].filter(Boolean).join(' ') })
  return [wordsOf(error, args, program, t), seeHelp]
}

function wordsOf(
  error: CommanderError,
  args: readonly string[],
  program: Command,
  t: Translator['t'],
): string {
  // The library says what it means in English, with the names in quotation marks.
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) =>
    printable(quoted ?? ''),
  )
  switch (error.code) {
    case 'commander.unknownOption':
      return t('cli.wrong.unknownOption', { name })
    case 'commander.unknownCommand':
      return t('cli.wrong.unknownCommand', {
        name: printable(args.find((arg) => !arg.startsWith('-')) ?? ''),
      })
    case 'commander.missingArgument':
      return t('cli.wrong.missingArgument', { name })
    case 'commander.missingMandatoryOptionValue':
      return t('cli.wrong.missingOption', { name })
    case 'commander.optionMissingArgument':
      return t('cli.wrong.missingValue', { name })
    case 'commander.invalidArgument': {
      const allowed = /choices are (.*)\.$/.exec(error.message)?.[1]
      return allowed
        ? t('cli.wrong.badValue', { name, value, allowed })
        : t('cli.wrong.badDate', { name, value })
    }
    case 'commander.excessArguments':
      return t('cli.wrong.tooMany')
    default:
      return t('cli.wrong.noCommand', { commands: program.commands.map((one) => one.name()).join(', ') })
  }
}

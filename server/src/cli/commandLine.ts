import { Command, CommanderError } from 'commander'
import { addBackup } from './backup.ts'
import { addCheck } from './check.ts'
import type { CommandContext } from './context.ts'
import { addDiff } from './diff.ts'
import { addExport } from './export.ts'
import { CommandFailure } from './failure.ts'
import { startFolder } from './files.ts'
import { addImport } from './import.ts'
import { chosenTranslator } from './language.ts'
import { addMigrateStore } from './migrateStore.ts'
import { print, printable, say, watchOutput } from './output.ts'
import { addRestore } from './restore.ts'
import { addServe } from './serve.ts'
import { wordUsageError } from './usageError.ts'

/** A command could not do what it was asked: the input, the output or the arguments are wrong. */
const failed = 2

/** Runs one command of the command line, from its arguments to its exit code. Never throws. */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const translator = chosenTranslator(args, environment)
  const context: CommandContext = { translator, environment, folder: startFolder(environment), exitCode: 0 }
  const program = programOf(context)
  watchOutput(translator, failed)
  try {
    if (args.length === 0) throw new CommanderError(failed, 'plenaria.noCommand', '')
    await program.parseAsync(args, { from: 'user' })
    return context.exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      for (const line of wordUsageError(error, args, program, translator)) say(line)
    } else if (error instanceof CommandFailure) {
      for (const line of error.lines) say(line)
    } else {
      const reason = error instanceof Error ? error.message : String(error)
      say(translator.t('cli.unexpected', { reason: printable(reason) }))
    }
    return failed
  }
}

function programOf(context: CommandContext): Command {
  const { t } = context.translator
  const program = new Command('plenaria')
    .description(t('cli.about'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const remarks = [
          ...(argChoices ? [t('cli.help.choices', { values: argChoices.join(', ') })] : []),
          ...(typeof defaultValue === 'string' ? [t('cli.help.standard', { value: defaultValue })] : []),
        ]
        return remarks.length > 0 ? `${description} (${remarks.join('; ')})` : description
      },
    })
  const titles: Record<string, string> = {
    'Usage:': t('cli.help.usage'),
    'Arguments:': t('cli.help.arguments'),
    'Options:': t('cli.help.options'),
    'Commands:': t('cli.help.commands'),
  }
  for (const add of [
    addCheck,
    addExport,
    addImport,
    addDiff,
    addServe,
    addBackup,
    addRestore,
    addMigrateStore,
  ])
    add(program, context)
  for (const command of [program, ...program.commands])
    command.helpOption('-h, --help', t('cli.help.display'))
  return program
}

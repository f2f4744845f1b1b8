import type { Command } from 'commander'
import { writeDesign } from 'shared/format'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { readDesignFile, writeWhole } from './files.ts'
import { importSheets } from './importSheets.ts'
import { addCommand, langOption } from './options.ts'
import { printable, say } from './output.ts'

const endings = ['.json', '.csv', '.xlsx']

/** `import FILE --out FILE.json`: makes a canonical design file. */
export function addImport(program: Command, context: CommandContext): void {
  const { translator } = context
  const { t } = translator
  addCommand(program, 'import', translator)
    .argument('<FILE>', t('cli.arguments.importable'))
    .requiredOption('--out <FILE>', t('cli.options.outJson'))
    .addOption(langOption(translator))
    .action(async (file: string, { out }: { readonly out: string }) => {
      const ending = endings.find((one) => file.toLowerCase().endsWith(one))
      if (!ending) {
        const allowed = endings.join(', ')
        throw new CommandFailure([
          t('cli.wrong.badEnding', { name: 'FILE', value: printable(file), allowed }),
        ])
      }
      const read = ending === '.json' ? readDesignFile : importSheets
      await writeWhole(out, writeDesign(await read(file, context)), context)
      say(t('cli.written', { file: printable(out) }))
    })
}

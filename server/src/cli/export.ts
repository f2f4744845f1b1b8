import { type Command, Option } from 'commander'
import { isAvailable, type Paper, paperNames } from 'shared/exports'
import { designFrom } from 'shared/model'
import { type ExportView, exportFormats } from 'shared/protocol'
import type { Stage } from 'shared/rules'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { readDesignFile, writeWhole } from './files.ts'
import { notAvailable } from './notAvailable.ts'
import { addCommand, langOption } from './options.ts'
import { printable, say } from './output.ts'
import { today } from './today.ts'

interface ExportOptions {
  readonly view: ExportView
  readonly out: string
  readonly paper: Paper
  readonly landscape?: boolean
  readonly stage: Stage
}

/** `export FILE --view VIEW --out FILE.EXT`: draws or writes a view; the ending of the file says the format. */
export function addExport(program: Command, context: CommandContext): void {
  const { translator } = context
  const { t } = translator
  addCommand(program, 'export', translator)
    .argument('<FILE>', t('cli.arguments.design'))
    .addOption(
      new Option('--view <VIEW>', t('cli.options.view'))
        .choices(Object.keys(exportFormats))
        .makeOptionMandatory(),
    )
    .requiredOption('--out <FILE.EXT>', t('cli.options.out'))
    .addOption(langOption(translator))
    .addOption(new Option('--paper <PAPER>', t('cli.options.paper')).choices(paperNames).default('A4'))
    .option('--landscape', t('cli.options.landscape'))
    .addOption(
      new Option('--stage <STAGE>', t('cli.options.stage')).choices(['draft', 'submit']).default('draft'),
    )
    .action(async (file: string, { view, out, paper, landscape = false, stage }: ExportOptions) => {
      const format = exportFormats[view].find((one) => out.toLowerCase().endsWith(`.${one}`))
      if (!format) {
        const allowed = exportFormats[view].map((one) => `.${one}`).join(', ')
        throw new CommandFailure([
          t('cli.wrong.badEnding', { name: '--out', value: printable(out), allowed }),
        ])
      }
      if (!isAvailable(view, format)) throw notAvailable(`${view} ${format}`, translator)
      const { data, claims } = designFrom(await readDesignFile(file, context))
      // Loaded here, with all that draws, so that the other commands do not wait for it.
      const { makeFile } = await import('../exports/exportJob.ts')
      const { lang } = translator
      const made = await makeFile({
        view,
        format,
        data,
        claims,
        lang,
        today: today(),
        paper,
        landscape,
        stage,
      })
      if (made === 'not-available') throw notAvailable(`${view} ${format}`, translator)
      await writeWhole(out, made.bytes, context)
      say(t('cli.written', { file: printable(out) }))
      if (made.undrawn) say(t('exports.undrawn', { characters: printable(made.undrawn) }))
    })
}

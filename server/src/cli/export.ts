import { type Command, Option } from 'commander'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { notAvailable } from './notAvailable.ts'
import { addCommand, langOption } from './options.ts'
import { printable } from './output.ts'

/** The views and the formats of each, by the ending of the file. */
const formatsOf = {
  chart: ['svg', 'png', 'pdf', 'pptx', 'drawio', 'mmd', 'archimate.xml', 'json'],
  raci: ['svg', 'png', 'pdf', 'xlsx', 'csv', 'json'],
  dossier: ['pdf', 'docx'],
  'terms-of-reference': ['pdf', 'docx'],
  'decree-annex': ['pdf', 'docx'],
  checklist: ['pdf', 'docx'],
} as const
type View = keyof typeof formatsOf

interface ExportOptions {
  readonly view: View
  readonly out: string
  readonly paper: 'A4' | 'A3' | 'letter'
  readonly landscape?: boolean
}

/** `export FILE --view VIEW --out FILE.EXT`: draws or writes a view; the ending of the file says the format. */
export function addExport(program: Command, { translator }: CommandContext): void {
  const { t } = translator
  addCommand(program, 'export', translator)
    .argument('<FILE>', t('cli.arguments.design'))
    .addOption(
      new Option('--view <VIEW>', t('cli.options.view'))
        .choices(Object.keys(formatsOf))
        .makeOptionMandatory(),
    )
    .requiredOption('--out <FILE.EXT>', t('cli.options.out'))
    .addOption(langOption(translator))
    .addOption(
      new Option('--paper <PAPER>', t('cli.options.paper')).choices(['A4', 'A3', 'letter']).default('A4'),
    )
    .option('--landscape', t('cli.options.landscape'))
    .action((_file: string, { view, out }: ExportOptions) => {
      const format = formatsOf[view].find((one) => out.toLowerCase().endsWith(`.${one}`))
      if (format) throw notAvailable(`${view} ${format}`, translator)
      const allowed = formatsOf[view].map((one) => `.${one}`).join(', ')
      throw new CommandFailure([t('cli.wrong.badEnding', { name: '--out', value: printable(out), allowed })])
    })
}

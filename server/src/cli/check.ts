import type { Command } from 'commander'
import { Option } from 'commander'
import { designFrom } from 'shared/model'
import { evaluate, type Stage } from 'shared/rules'
import type { CommandContext } from './context.ts'
import { readDesignFile } from './files.ts'
import { addCommand, answerFormatOption, dateOption, langOption } from './options.ts'
import { printPieces } from './output.ts'
import { reportJson } from './reportJson.ts'
import { reportText } from './reportText.ts'
import { today } from './today.ts'

interface CheckOptions {
  readonly stage: Stage
  readonly format: 'text' | 'json'
  readonly asOf?: string
}

/** `check FILE`: runs the rules; 1 when an error is found that nobody has accepted. */
export function addCheck(program: Command, context: CommandContext): void {
  const { translator } = context
  const { t } = translator
  addCommand(program, 'check', translator)
    .argument('<FILE>', t('cli.arguments.design'))
    .addOption(
      new Option('--stage <STAGE>', t('cli.options.stage')).choices(['draft', 'submit']).default('draft'),
    )
    .addOption(langOption(translator))
    .addOption(answerFormatOption(translator))
    .addOption(dateOption('--as-of <DATE>', t('cli.options.asOf')))
    .action(async (file: string, { stage, format, asOf }: CheckOptions) => {
      const design = designFrom(await readDesignFile(file, context))
      const evaluation = evaluate(design, { stage, asOf, today: today() })
      printPieces((format === 'json' ? reportJson : reportText)(evaluation, design, translator))
      context.exitCode = evaluation.counts.error > 0 ? 1 : 0
    })
}

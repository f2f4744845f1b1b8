import { styleText } from 'node:util'
import type { Command } from 'commander'
import { changeGroups, diffDesigns, wordChange } from 'shared/diff'
import { type Design, designFrom } from 'shared/model'
import { titleOf } from 'shared/rules'
import type { CommandContext } from './context.ts'
import { readDesignFile } from './files.ts'
import { addCommand, answerFormatOption, langOption } from './options.ts'
import { print, printable } from './output.ts'

/** `diff A.json B.json`: what changed, in sentences; 1 when something did. */
export function addDiff(program: Command, context: CommandContext): void {
  const { translator } = context
  const { t } = translator
  addCommand(program, 'diff', translator)
    .argument('<A>', t('cli.arguments.before'))
    .argument('<B>', t('cli.arguments.after'))
    .addOption(langOption(translator))
    .addOption(answerFormatOption(translator))
    .action(async (a: string, b: string, { format }: { readonly format: 'text' | 'json' }) => {
      const before = designFrom(await readDesignFile(a, context))
      const after = designFrom(await readDesignFile(b, context))
      const changes = wordedChanges(before, after, context)
      if (format === 'json') {
        const designs = { before: titleOf(before, translator), after: titleOf(after, translator) }
        print(`${JSON.stringify({ ...designs, same: changes.length === 0, changes }, null, 2)}\n`)
      } else print(diffText(changes, context))
      context.exitCode = changes.length > 0 ? 1 : 0
    })
}

type WordedChange = ReturnType<typeof wordedChanges>[number]

function wordedChanges(before: Design, after: Design, { translator }: CommandContext) {
  return diffDesigns(before, after).map((change) => ({
    ...change,
    message: wordChange(change, { before, after, translator }),
  }))
}

const marks: Readonly<Record<WordedChange['kind'], readonly [string, Parameters<typeof styleText>[0]]>> = {
  added: ['+', 'green'],
  accepted: ['+', 'green'],
  removed: ['−', 'red'],
  withdrawn: ['−', 'red'],
  moved: ['→', 'blue'],
  changed: ['~', 'yellow'],
  letters: ['~', 'yellow'],
}

function diffText(changes: readonly WordedChange[], { translator: { t } }: CommandContext): string {
  if (changes.length === 0) return `${t('cli.diff.same')}\n`
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream: process.stdout })
  const lines = changeGroups.flatMap((group) => {
    const ofGroup = changes.filter((change) => change.group === group)
    if (ofGroup.length === 0) return []
    const sentences = ofGroup.map(({ kind, message }) => {
      const [mark, colour] = marks[kind]
      return `  ${style(colour, mark)} ${printable(message)}`
    })
    return [style('bold', t(`diff.group.${group}`)), ...sentences, '']
  })
  return `${[...lines, t('cli.diff.count', { count: changes.length })].join('\n')}\n`
}

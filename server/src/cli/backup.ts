import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { notAvailable } from './notAvailable.ts'
import { addCommand } from './options.ts'

/** `backup --out FILE`: the whole data store in one file. */
export function addBackup(program: Command, { translator }: CommandContext): void {
  addCommand(program, 'backup', translator)
    .requiredOption('--out <FILE>', translator.t('cli.options.outFile'))
    .action(() => {
      throw notAvailable('backup', translator)
    })
}

import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { notAvailable } from './notAvailable.ts'
import { addCommand } from './options.ts'

/** `restore FILE`: brings back what `backup` wrote. */
export function addRestore(program: Command, { translator }: CommandContext): void {
  addCommand(program, 'restore', translator)
    .argument('<FILE>', translator.t('cli.arguments.backup'))
    .action(() => {
      throw notAvailable('restore', translator)
    })
}

import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { notAvailable } from './notAvailable.ts'
import { addCommand, langOption } from './options.ts'

export function addExport(program: Command, { translator }: CommandContext): void {
  addCommand(program, 'export', translator)
    .addOption(langOption(translator))
    .action(() => {
      throw notAvailable('export', translator)
    })
}

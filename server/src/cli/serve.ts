import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { addCommand } from './options.ts'

/** `serve`: starts the server, which runs until it is asked to end. */
export function addServe(program: Command, context: CommandContext): void {
  addCommand(program, 'serve', context.translator).action(async () => {
    // Loaded here, so that the other commands do not wait for it.
    const { serve } = await import('../main.ts')
    context.exitCode = await serve(context.environment)
  })
}

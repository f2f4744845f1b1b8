import { readConfig, type ServerConfig } from '../config.ts'
import { StartError, wordStartError } from '../startError.ts'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'

/**
 * Does something with the embedded store's settings; what would keep a server from starting ends the command in
 * plain words.
 */
export async function withEmbeddedStore(
  { environment, translator }: CommandContext,
  work: (config: ServerConfig) => Promise<void>,
): Promise<void> {
  try {
    const config = readConfig(environment)
    if (config.databaseUrl !== undefined) throw new CommandFailure([translator.t('cli.backup.database')])
    await work(config)
  } catch (error) {
    if (error instanceof StartError) {
      throw new CommandFailure([wordStartError(error, translator)], { cause: error })
    }
    throw error
  }
}

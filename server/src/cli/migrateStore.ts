import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { readConfig } from '../config.ts'
import { StartError, wordStartError } from '../startError.ts'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { addCommand } from './options.ts'
import { printable, say } from './output.ts'

/** `migrate-store --to postgres|sqlite`: moves everything between DATA_DIR and DATABASE_URL. */
export function addMigrateStore(program: Command, { environment, translator }: CommandContext): void {
  const { t } = translator
  addCommand(program, 'migrate-store', translator)
    .addOption(
      new Option('--to <STORE>', t('cli.options.toStore'))
        .choices(['postgres', 'sqlite'])
        .makeOptionMandatory(),
    )
    .action(async ({ to }: { readonly to: 'postgres' | 'sqlite' }) => {
      // Loaded here, so that the other commands do not wait for two databases.
      const { moveStore } = await import('../transfer/moveStore.ts')
      const { TransferError } = await import('../transfer/transfer.ts')
      const { storeFile } = await import('../dataFolder.ts')
      try {
        const config = readConfig(environment)
        const { databaseUrl, dataDir } = config
        if (databaseUrl === undefined) throw new CommandFailure([t('cli.migrateStore.noDatabase')])
        if (to === 'postgres' && !existsSync(storeFile(dataDir))) {
          throw new CommandFailure([t('cli.backup.noStore', { folder: printable(dataDir) })])
        }
        const target = to === 'postgres' ? 'DATABASE_URL' : 'DATA_DIR'
        const moved = await moveStore(config, databaseUrl, to).catch((error: unknown) => {
          if (!(error instanceof TransferError)) throw error
          const key = error.reason === 'differs' ? 'differs' : 'notEmpty'
          throw new CommandFailure([t(`cli.migrateStore.${key}`, { target })], { cause: error })
        })
        say(t('cli.migrateStore.moved', { target, ...moved }))
      } catch (error) {
        if (!(error instanceof StartError)) throw error
        throw new CommandFailure([wordStartError(error, translator)], { cause: error })
      }
    })
}

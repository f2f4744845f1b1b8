import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { StoreError } from '../ports/documentStore.ts'
import type { CommandContext } from './context.ts'
import { withEmbeddedStore } from './dataStore.ts'
import { CommandFailure } from './failure.ts'
import { unwritable } from './files.ts'
import { addCommand } from './options.ts'
import { printable, say } from './output.ts'

/** `backup --out FILE`: the whole data store in one file, also while a server works with it. */
export function addBackup(program: Command, context: CommandContext): void {
  const { translator, folder } = context
  const { t } = translator
  addCommand(program, 'backup', translator)
    .requiredOption('--out <FILE>', t('cli.options.outFile'))
    .action(({ out }: { readonly out: string }) =>
      withEmbeddedStore(context, async ({ dataDir }) => {
        // Loaded here, so that the other commands do not wait for a database.
        const { storeFile } = await import('../dataFolder.ts')
        const { writeBackup } = await import('../adapters/sqlite/backup.ts')
        const store = storeFile(dataDir)
        if (!existsSync(store)) {
          throw new CommandFailure([t('cli.backup.noStore', { folder: printable(dataDir) })])
        }
        const target = resolve(folder, out)
        if (existsSync(target) && statSync(target).isDirectory()) {
          throw unwritable(out, { code: 'EISDIR' }, translator)
        }
        await writeBackup(store, target, new Date()).catch((error: unknown) => {
          throw error instanceof StoreError && error.code === 'damaged'
            ? new CommandFailure([t('cli.backup.storeDamaged', { file: printable(store) })], { cause: error })
            : unwritable(out, error instanceof StoreError ? causeOf(error) : error, translator)
        })
        say(t('cli.written', { file: printable(out) }))
      }),
    )
}

/** SQLite writes the copy beside the target, so its troubles are those of the target. */
function causeOf({ code, cause }: StoreError): unknown {
  return code === 'full' ? { code: 'ENOSPC' } : cause
}

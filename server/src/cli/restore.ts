import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { withEmbeddedStore } from './dataStore.ts'
import { CommandFailure } from './failure.ts'
import { unreadable } from './files.ts'
import { addCommand } from './options.ts'
import { printable, say } from './output.ts'

/** `restore FILE`: brings back what `backup` wrote; what was there is kept beside it. */
export function addRestore(program: Command, context: CommandContext): void {
  const { translator, folder } = context
  const { t } = translator
  addCommand(program, 'restore', translator)
    .argument('<FILE>', t('cli.arguments.backup'))
    .action((file: string) =>
      withEmbeddedStore(context, async ({ dataDir }) => {
        const { withDataFolder } = await import('../dataFolder.ts')
        const { BackupError, readBackup } = await import('../adapters/sqlite/backup.ts')
        const { finishReplacement, nameAside, replaceStore } = await import(
          '../adapters/sqlite/storeFiles.ts'
        )
        const source = resolve(folder, file)
        if (!existsSync(source)) throw unreadable(file, { code: 'ENOENT' }, translator)
        await withDataFolder(dataDir, async (store) => {
          finishReplacement(store)
          const replacement = `${store}.restoring`
          const { designs } = await readBackup(source, replacement).catch((error: unknown) => {
            throw error instanceof BackupError
              ? new CommandFailure([`${printable(file)}: ${t(`cli.backup.${error.code}`)}`], { cause: error })
              : unreadable(file, error, translator)
          })
          const aside = nameAside(store, 'replaced', new Date())
          const isReplacing = existsSync(store)
          replaceStore(store, replacement, aside)
          say(t('cli.backup.restored', { folder: printable(dataDir), designs }))
          if (isReplacing) say(t('cli.backup.aside', { file: printable(aside) }))
        })
      }),
    )
}

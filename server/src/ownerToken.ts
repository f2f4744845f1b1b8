import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSecret } from './access/secrets.ts'
import type { ServerConfig } from './config.ts'
import { asStartError } from './dataFolder.ts'
import { StartError } from './startError.ts'

/**
 * The owner's token that is kept in the data folder, made at the first start. Nobody but the server's own
 * user may read the file.
 */
function keptOwnerToken(dataDir: string): string {
  const file = join(dataDir, 'owner-token')
  let kept: string
  try {
    kept = readFileSync(file, 'utf8').trim()
    chmodSync(file, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    kept = newSecret()
    writeFileSync(file, `${kept}\n`, { mode: 0o600, flag: 'wx' })
  }
  if (/^[!-~]{24,}$/.test(kept)) return kept
  throw new StartError(
    'server.start.settingInvalid',
    { name: file },
    { words: { reason: 'server.start.reason.ownerToken' } },
  )
}

/**
 * The stated token, or the one kept in the data folder.
 * @throws StartError in plain words
 */
export function ownerTokenOf({ ownerToken, dataDir }: ServerConfig): string {
  if (ownerToken !== undefined) return ownerToken
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return keptOwnerToken(dataDir)
  } catch (error) {
    throw asStartError(error, dataDir, join(dataDir, 'owner-token'))
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the other servers. */
export const peersFolder = import.meta.dirname

/**
 * Installs the other servers as the lockfile says, unless they are there. Their packages need no script of their
 * own: better-sqlite3 13 brings its binaries along, where version 12, which Hocuspocus asks for, is compiled.
 */
export function installPeers(): void {
  if (installedLock() === lock('package-lock.json')) return
  console.log('installing the other servers …')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The other servers could not be installed: see what npm said.')
}

/** npm's own record of what it installed says less than the lockfile, but names the same versions. */
function installedLock(): string | undefined {
  const record = join('node_modules', '.package-lock.json')
  return existsSync(join(peersFolder, record)) ? lock(record) : undefined
}

function lock(file: string): string {
  const { packages } = JSON.parse(readFileSync(join(peersFolder, file), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  return Object.entries(packages)
    .flatMap(([path, { version }]) => (path === '' ? [] : [`${path} ${version}`]))
    .join('\n')
}

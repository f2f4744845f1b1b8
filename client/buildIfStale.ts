/** Builds the web client, unless what was built is newer than every source it was built from. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const client = import.meta.dirname
const built = join(client, 'dist', 'index.html')
const parts = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'offlineFiles.ts',
  'onlyOurLocales.ts',
  'package.json',
]
const sources = parts.map((path) => join(client, path))
sources.push(join(client, '..', 'shared', 'src'), join(client, '..', 'pnpm-lock.yaml'))

if (!existsSync(built) || sources.some((path) => isNewer(path, statSync(built).mtimeMs))) {
  // Loaded only when there is something to build: a fresh start should not pay for the bundler.
  const { build } = await import('vite')
  await build({ root: client, logLevel: 'warn' })
}

/** Folders count too: their time changes when a file in them is removed. */
function isNewer(path: string, than: number): boolean {
  const found = statSync(path)
  if (found.mtimeMs > than) return true
  if (!found.isDirectory()) return false
  return readdirSync(path).some((name) => !name.includes('.test.') && isNewer(join(path, name), than))
}

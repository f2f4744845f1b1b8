import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const distributionPath = '/usr/bin/chromium'

/**
 * The path of a Chromium for the browser tests: `CHROMIUM_PATH`, else the distribution's own, installed from
 * its packages where it is absent and the machine allows it.
 * @throws Error that says what to do, where none can be had.
 */
export function provideChromium(): string {
  const stated = process.env.CHROMIUM_PATH
  if (stated) {
    if (existsSync(stated)) return stated
    throw new Error(`CHROMIUM_PATH names ${stated}, which does not exist.`)
  }
  if (!existsSync(distributionPath)) installFromDistribution()
  if (existsSync(distributionPath)) return distributionPath
  throw new Error(
    'The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH.',
  )
}

function installFromDistribution() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']
  const apt = (...words: string[]) => {
    const [command, ...args] = [...asRoot, 'apt-get', ...words]
    const run = spawnSync(command as string, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return run.status === 0
  }
  console.log('Chromium is not here: installing it from the distribution.')
  apt('update')
  apt('install', '--yes', '--no-install-recommends', 'chromium')
}

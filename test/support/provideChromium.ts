import { existsSync } from 'node:fs'
import { installFromDistribution } from './distribution.ts'

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
  if (!existsSync(distributionPath)) installFromDistribution('chromium')
  if (existsSync(distributionPath)) return distributionPath
  throw new Error(
    'The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH.',
  )
}

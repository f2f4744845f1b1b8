/** `pnpm bench NAME …`: runs `NAME/bench.ts`, which prints its figures and ends with 0 where its goals are met. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [name = '', ...args] = process.argv.slice(2)
const benches = readdirSync(import.meta.dirname).filter((folder) => existsSync(benchOf(folder)))
if (benches.includes(name)) {
  const { status } = spawnSync(process.execPath, [benchOf(name), ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`pnpm bench NAME: one of ${benches.join(', ')}`)
  process.exitCode = 2
}

function benchOf(folder: string): string {
  return join(import.meta.dirname, folder, 'bench.ts')
}

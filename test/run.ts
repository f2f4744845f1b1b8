/**
 * All that a change has to pass: build, types, lint and walls, unit and integration tests, browser tests.
 * Every step runs whatever became of the ones before, and the last line counts: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideChromium } from './support/provideChromium.ts'
import { provideNginx } from './support/provideNginx.ts'
import { postgresPrograms } from './support/providePostgres.ts'
import { redisProgram } from './support/provideRedis.ts'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test/results')

interface Count {
  readonly passed: number
  readonly failed: number
}

const steps: readonly { readonly name: string; run(): Count }[] = [
  { name: 'build', run: () => command('pnpm', ['build']) },
  { name: 'types', run: () => command('pnpm', ['typecheck']) },
  { name: 'lint', run: () => command('pnpm', ['lint']) },
  { name: 'unit and integration tests', run: unitTests },
  { name: 'browser tests', run: browserTests },
]

mkdirSync(results, { recursive: true })
const counts: Count[] = []
for (const step of steps) {
  const started = performance.now()
  console.log(`\n── ${step.name}`)
  const count = step.run()
  counts.push(count)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)

/** A command that passes or fails as a whole. */
function command(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Count {
  const run = spawnSync(name, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  if (run.error) console.error(`${name}: ${run.error.message}`)
  return run.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function unitTests(): Count {
  const file = join(results, 'unit.json')
  rmSync(file, { force: true })
  try {
    // Here, once: the tests that need them have no time to wait for an installation.
    if (!process.env.DATABASE_URL) postgresPrograms()
    if (!process.env.REDIS_URL) redisProgram()
    provideNginx()
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
  const ended = command('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return withEnding(
    ended,
    readCount(file, (report) => [report.numPassedTests, report.numFailedTests]),
  )
}

function browserTests(): Count {
  const file = join(results, 'browser.json')
  rmSync(file, { force: true })
  let chromium: string
  try {
    chromium = provideChromium()
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
  const ended = command('pnpm', ['test:e2e'], { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  return withEnding(
    ended,
    readCount(file, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
  )
}

/** A runner that ended badly failed, also where it counted no failure: it may have died before it could. */
function withEnding(ended: Count, counted: Count): Count {
  return ended.failed > 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

// biome-ignore lint/suspicious/noExplicitAny: the runners' own report formats, of which two numbers are read
function readCount(file: string, read: (report: any) => [number, number]): Count {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')))
    return { passed, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

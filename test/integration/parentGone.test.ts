import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '../support/startServer.ts'

const main = join(import.meta.dirname, '../../server/src/cli/main.ts')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-parent-'))
  const start = `exec "${process.execPath}" "${main}" serve`
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'started', scripts: { start } }))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a start script as people do, through the package manager, and waits until the server listens. */
async function startThroughPackageManager(): Promise<{ port: number; npx: ChildProcess }> {
  const port = await freePort()
  const npx = spawn('npx', ['--yes', 'pnpm@12.21.0', '--silent', 'start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group of its own, as a shell gives to what it runs.
    detached: true,
  })
  for await (const line of createInterface({ input: npx.stdout as NodeJS.ReadableStream })) {
    if (line.includes('?token=')) break
  }
  return { port, npx }
}

/** Resolves once nobody listens on the port any more. */
async function closed(port: number): Promise<void> {
  for (;;) {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('connect', () => resolve('open'))
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
      socket.on('connect', () => socket.destroy())
    })
    if (answer === 'ECONNREFUSED') return
  }
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'when what ran the start script gets %s, the server ends too',
  async (signal) => {
    const { port, npx } = await startThroughPackageManager()
    npx.kill(signal)
    await closed(port)
    expect(npx.killed).toBe(true)
  },
)

test('Ctrl+C, which reaches all that the terminal runs, ends the server', async () => {
  const { port, npx } = await startThroughPackageManager()
  process.kill(-(npx.pid as number), 'SIGINT')
  await closed(port)
})

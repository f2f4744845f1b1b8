import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startServer } from '../support/startServer.ts'

const main = join(import.meta.dirname, '../../server/src/cli/main.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a server that is not expected to come up. */
async function failedStart(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', DATA_DIR: join(folder, 'any'), ...environment },
  })
  let stderr = ''
  let stdout = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, stderr, stdout }
}

async function expectPlainRefusal(environment: Record<string, string>, words: RegExp) {
  const { code, stderr, stdout } = await failedStart(environment)
  expect(stderr).toMatch(words)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:|Error/)
  expect(stdout).toBe('')
  expect(code).not.toBe(0)
}

test('a port in use is told in plain words, in the language of the terminal', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const PORT = String(port)
  await expectPlainRefusal({ PORT }, /Port \d+ of 127\.0\.0\.1 is already in use/)
  await expectPlainRefusal({ PORT, LANG: 'es_DO.UTF-8' }, /ya está en uso/)
  await expectPlainRefusal({ PORT, LANG: 'pt_BR.UTF-8' }, /já está em uso/)
  await expectPlainRefusal({ PORT, LANG: 'fr_FR.UTF-8' }, /déjà utilisé/)
  other.close()
})

test('a data folder that cannot be written is told in plain words', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const PORT = String(await freePort())
  await expectPlainRefusal({ PORT, DATA_DIR: file }, /data folder .*a-file cannot be written/)
  await expectPlainRefusal({ PORT, DATA_DIR: join(file, 'below') }, /cannot be written/)
})

test('a store that is none is told in plain words and left as it is', async () => {
  const dataDir = mkdtempSync(join(folder, 'damaged-'))
  const file = join(dataDir, 'plenaria.db')
  writeFileSync(file, 'not a database, but somebody’s only copy of something '.repeat(100))
  const before = readFileSync(file)
  await expectPlainRefusal({ PORT: String(await freePort()), DATA_DIR: dataDir }, /is damaged/)
  expect(readFileSync(file)).toEqual(before)
})

test('settings that make no sense stop the start by name', async () => {
  await expectPlainRefusal({ DATABASE_URL: 'mysql://db/plenaria' }, /DATABASE_URL .*postgres/)
  await expectPlainRefusal({ REDIS_URL: 'redis://cache' }, /REDIS_URL is set without DATABASE_URL/)
  await expectPlainRefusal({ PLENARIA_OWNER_TOKEN: 'short' }, /PLENARIA_OWNER_TOKEN .*24 /)
  await expectPlainRefusal({ HOST: '0.0.0.0' }, /PUBLIC_URL/)
})

test('a second server on the same data folder is refused', async () => {
  const server = await startServer()
  await expectPlainRefusal(
    { PORT: String(await freePort()), DATA_DIR: server.dataDir },
    /Another Plenaria server already uses/,
  )
  await server.dispose()
})

test('the first start makes an owner token that only the server can read, and keeps it', async () => {
  const server = await startServer({ environment: { LANG: 'en_US.UTF-8' } })
  const file = join(server.dataDir, 'owner-token')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8').trim()).toBe(server.token)
  expect(server.token.length).toBeGreaterThanOrEqual(24)
  expect(await server.stop()).toBe(0)
  const again = await server.restart()
  expect(again.token).toBe(server.token)
  await again.dispose()
})

test('a stated owner token is used as it is, and not written down', async () => {
  const token = 'b3duZXI+c3RhdGVkL3Rva2Vu=='
  const server = await startServer({ environment: { PLENARIA_OWNER_TOKEN: token } })
  expect(server.token).toBe(token)
  expect(() => statSync(join(server.dataDir, 'owner-token'))).toThrow()
  const answer = await fetch(`${server.url}/api/designs`, { headers: { Authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(200)
  await server.dispose()
})

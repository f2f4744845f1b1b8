import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallFile } from '../support/inProcessServer.ts'
import { openClient } from '../support/openClient.ts'
import { type PostgresServer, providePostgres } from '../support/providePostgres.ts'
import { provideRedis, type RedisServer } from '../support/provideRedis.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

const token = 'the-owner-of-a-store-that-moves'
const main = join(import.meta.dirname, '../../server/src/cli/main.ts')
let folder: string
let postgres: PostgresServer
let redis: RedisServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-moving-'))
  ;[postgres, redis] = await Promise.all([providePostgres(), provideRedis()])
})
afterAll(async () => {
  await Promise.all([postgres.dispose(), redis.dispose()])
  rmSync(folder, { recursive: true, force: true })
})

function migrateStore(to: string, environment: NodeJS.ProcessEnv) {
  const { status, stderr } = spawnSync(process.execPath, [main, 'migrate-store', '--to', to], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...environment },
    encoding: 'utf8',
  })
  return { status, stderr }
}

async function asked<T>({ url }: RunningServer, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(url + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return (await answer.json()) as T
}

/** Somebody comes by the link, reads what was said, says something, and leaves once it is kept. */
async function visit({ url }: RunningServer, room: string, link: string, word: string): Promise<string[]> {
  const [visitor, witness] = [link, token].map((one) => openClient({ url, token: one, room }))
  if (!visitor || !witness) throw new Error('nobody came')
  await Promise.all([visitor.synced(), witness.synced()])
  const found = Object.keys(visitor.doc.getMap('said').toJSON()).sort()
  visitor.doc.getMap('said').set(word, true)
  await witness.until((doc) => doc.getMap('said').has(word))
  visitor.close()
  witness.close()
  return found
}

test('a store moves to PostgreSQL, is worked on by servers as one, and moves back, whole', async () => {
  const environment = {
    DATABASE_URL: await postgres.freshDatabase(),
    DATA_DIR: join(folder, 'first'),
    PLENARIA_OWNER_TOKEN: token,
  }
  let server = await startServer({
    dataDir: environment.DATA_DIR,
    environment: { PLENARIA_OWNER_TOKEN: token },
  })
  const { id } = await asked<{ id: string }>(server, 'POST', '/api/designs', smallFile)
  const link = await asked<{ token: string }>(server, 'POST', `/api/designs/${id}/links`, { role: 'editor' })
  expect(await visit(server, id, link.token, 'embedded')).toEqual([])
  const before = await asked(server, 'GET', `/api/designs/${id}`)
  expect(migrateStore('postgres', environment).stderr).toContain('Another Plenaria server already uses')
  await server.stop()

  expect(migrateStore('postgres', environment)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Moved to DATABASE_URL and compared: 1 designs, 1 documents'),
  })
  expect(migrateStore('postgres', environment)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('DATABASE_URL names a store that is not empty. Nothing was moved.'),
  })

  server = await startServer({ environment })
  expect(await asked(server, 'GET', `/api/designs/${id}`)).toEqual(before)
  expect(await visit(server, id, link.token, 'alone')).toEqual(['embedded'])
  await server.dispose()

  const shared = { ...environment, REDIS_URL: redis.url }
  server = await startServer({ environment: shared })
  expect(await visit(server, id, link.token, 'as one')).toEqual(['alone', 'embedded'])
  await server.stop()
  await expect(startServer({ environment })).rejects.toThrow(
    'newest changes of this database are kept in Redis',
  )

  const back = join(folder, 'second')
  expect(migrateStore('sqlite', { ...environment, DATA_DIR: back }).stderr).toContain('kept in Redis')
  expect(migrateStore('sqlite', { ...shared, DATA_DIR: back })).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Moved to DATA_DIR and compared'),
  })
  server = await startServer({ dataDir: back, environment: { PLENARIA_OWNER_TOKEN: token } })
  expect(await visit(server, id, link.token, 'home')).toEqual(['alone', 'as one', 'embedded'])
  expect(await asked(server, 'GET', `/api/designs/${id}`)).toEqual(before)
  await server.dispose()
}, 120_000)

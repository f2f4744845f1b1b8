import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { smallFile } from '../support/inProcessServer.ts'
import { type OpenClient, openClient } from '../support/openClient.ts'
import { type PostgresServer, providePostgres } from '../support/providePostgres.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await providePostgres()
})
afterAll(() => postgres.dispose())

let environment: { readonly DATABASE_URL: string }
let server: RunningServer
let clients: OpenClient[] = []
beforeEach(async () => {
  environment = { DATABASE_URL: await postgres.freshDatabase() }
  server = await startServer({ environment })
})
afterEach(async () => {
  for (const client of clients) client.close()
  clients = []
  await server.dispose()
})

async function makeDesign(): Promise<string> {
  const answer = await fetch(`${server.url}/api/designs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(smallFile),
  })
  return ((await answer.json()) as { id: string }).id
}

async function open(room: string): Promise<OpenClient> {
  const client = openClient({ url: server.url, token: server.token, room })
  clients.push(client)
  await client.synced()
  return client
}

const said = (word: string) => (doc: OpenClient['doc']) => doc.getMap('said').has(word)
const readiness = async () => (await fetch(`${server.url}/readyz`)).json()

test('what was seen outlives kill -9, and the database takes no second server meanwhile', async () => {
  const room = await makeDesign()
  const [laura, rafael] = [await open(room), await open(room)]
  laura.doc.getMap('said').set('seen', true)
  await rafael.until(said('seen'))
  await expect(startServer({ environment })).rejects.toThrow('already works on this database')

  await server.kill()
  for (const client of clients.splice(0)) client.close()
  server = await server.restart()
  const fresh = await open(room)
  expect(fresh.doc.getMap('said').has('seen')).toBe(true)
})

test('while the database is away nobody is told that a change is kept, and then it is', async () => {
  const room = await makeDesign()
  const [laura, rafael] = [await open(room), await open(room)]
  const heard: string[] = []
  rafael.doc.on('update', () => heard.push(...rafael.doc.getMap('said').keys()))
  await postgres.stop()
  expect(await readiness()).toEqual({ status: 'not-ready', store: false, bus: true })
  laura.doc.getMap('said').set('meanwhile', true)
  expect(await readiness()).toMatchObject({ store: false })
  expect(heard).toEqual([])
  expect(laura.provider.wsconnected).toBe(true)

  await postgres.start()
  await rafael.until(said('meanwhile'))
  expect(await readiness()).toEqual({ status: 'ready', store: true, bus: true })
  const fresh = await open(room)
  expect(fresh.doc.getMap('said').has('meanwhile')).toBe(true)
})

test('a database that cannot be reached is told in plain words', async () => {
  const nowhere = { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }
  const refusal = startServer({ environment: { ...nowhere, LANG: 'en_US.UTF-8' } })
  await expect(refusal).rejects.toThrow(
    'DATABASE_URL names does not answer: connect ECONNREFUSED 127.0.0.1:1',
  )
  await expect(refusal).rejects.not.toThrow('secret')
})

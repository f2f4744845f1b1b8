import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { smallFile } from '../support/inProcessServer.ts'
import { type OpenClient, openClient } from '../support/openClient.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let clients: OpenClient[] = []
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

/** Whether a document knows of every insertion and every deletion that another one knows of. */
function holdsAllOf(kept: Y.Doc, seen: Y.Doc): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(kept))
  let isMissing = false
  copy.on('update', () => {
    isMissing = true
  })
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(seen))
  return !isMissing
}

/** People who write without a pause until they are stopped. */
function writing(people: readonly OpenClient[]): { stop(): void } {
  let count = 0
  const timer = setInterval(() => {
    people.forEach(({ doc }, index) => {
      const map = doc.getMap('said')
      map.set(`${index}/${count}`, 'x'.repeat(20))
      // Changes and deletions as well as insertions.
      if (count > 3) map.set(`${index}/${count - 2}`, 'changed')
      if (count % 7 === 6) map.delete(`${index}/${count - 5}`)
    })
    count += 1
  }, 10)
  return { stop: () => clearInterval(timer) }
}

test('what anybody saw outlives kill -9, for a client that was never there before', async () => {
  server = await startServer()
  const room = await makeDesign()
  for (let round = 0; round < 3; round += 1) {
    const people = await Promise.all([0, 1, 2, 3].map(() => open(room)))
    const watcher = await open(room)
    const load = writing(people)
    const atKill = 40 * (round + 1)
    await watcher.until((doc) => doc.getMap('said').size >= atKill)
    await server.kill()
    load.stop()
    const { doc: seen } = watcher
    for (const client of clients) client.provider.destroy()
    clients = []

    server = await server.restart()
    expect(holdsAllOf((await open(room)).doc, seen)).toBe(true)
  }
})

test('SIGTERM under load loses nothing that was seen, and ends with 0', async () => {
  server = await startServer()
  const room = await makeDesign()
  const [writer, watcher] = [await open(room), await open(room)]
  const load = writing([writer])
  await watcher.until((doc) => doc.getMap('said').size >= 30)
  expect(await server.stop()).toBe(0)
  load.stop()
  const { doc: seen } = watcher
  for (const client of clients) client.provider.destroy()
  clients = []
  server = await server.restart()
  expect(holdsAllOf((await open(room)).doc, seen)).toBe(true)
})

test('people come back by themselves after a restart and lose nothing that they typed meanwhile', async () => {
  server = await startServer()
  const room = await makeDesign()
  const [laura, rafael] = [await open(room), await open(room)]
  await server.kill()
  laura.doc.getMap('said').set('while it was down', true)
  server = await server.restart()
  await rafael.until((doc) => doc.getMap('said').has('while it was down'))
})

import { expect, test } from 'vitest'
import { startTestServer } from '../support/inProcessServer.ts'
import { openClient, openSocket } from '../support/openClient.ts'

test('at the end people are asked to come back, and nobody can keep the server from ending', async () => {
  const server = await startTestServer()
  const room = await server.makeDesign()
  const laura = await openSocket(`${server.url}/sync/${room}?token=${server.ownerToken}`)
  await laura.hears(0, 0)
  // Somebody whose machine sleeps answers nothing any more.
  const asleep = await openSocket(`${server.url}/sync/${room}?token=${server.ownerToken}`)
  await asleep.hears(0, 0)
  asleep.socket.pause()
  const idle = fetch(`${server.url}/healthz`)
  expect((await idle).status).toBe(200)

  await server.close()
  expect(await laura.closed()).toBe('restart')
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  asleep.close()
})

test('what was sent just before the end is there at the next start', async () => {
  const server = await startTestServer()
  const room = await server.makeDesign()
  const laura = openClient({ url: server.url, token: server.ownerToken, room })
  await laura.synced()
  const echoed = new Promise((resolve) => laura.provider.ws?.addEventListener('message', resolve))
  laura.doc.getMap('said').set('goodbye', true)
  await echoed
  await server.close()
  laura.close()

  const again = await startTestServer({}, server.dataDir)
  const reader = openClient({ url: again.url, token: again.ownerToken, room })
  await reader.synced()
  expect(reader.doc.getMap('said').toJSON()).toEqual({ goodbye: true })
  reader.close()
  await again.dispose()
})

test('whoever watches is told before anybody is sent away', async () => {
  const server = await startTestServer({}, undefined, { drainSeconds: 1 })
  const room = await server.makeDesign()
  const laura = await openSocket(`${server.url}/sync/${room}?token=${server.ownerToken}`)
  await laura.hears(0, 0)

  const closed = server.close()
  const answer = await fetch(`${server.url}/readyz`)
  expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([503, 'ending'])
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect(laura.socket.readyState).toBe(laura.socket.OPEN)
  await closed
  expect(await laura.closed()).toBe('restart')
})

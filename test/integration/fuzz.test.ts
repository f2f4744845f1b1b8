import { afterAll, beforeAll, expect, test } from 'vitest'
import { attack } from '../bench/fuzz/attack.ts'
import { hostileFrames, randomFrom } from '../bench/fuzz/frames.ts'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openClient } from '../support/openClient.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.dispose())

/** `pnpm bench fuzz` sends a hundred thousand. */
test('hostile frames take down neither the server nor anybody elsewhere, and their design still opens', async () => {
  const [attacked, quiet] = [await server.makeDesign(), await server.makeDesign()]
  const open = (room: string) => openClient({ url: server.url, token: server.ownerToken, room })
  const laura = open(quiet)
  await laura.synced()
  const drops: unknown[] = []
  laura.provider.on('connection-close', (event) => drops.push(event))

  const address = `${server.url}/sync/${attacked}?token=${server.ownerToken}`
  const { frames, closes } = await attack(address, hostileFrames(randomFrom(7)), { count: 1_500, lines: 10 })
  expect(frames).toBe(1_500)
  expect(closes.get('malformed')).toBeGreaterThan(100)

  laura.doc.getMap('said').set('unharmed', true)
  for (const room of [quiet, attacked]) {
    const reader = open(room)
    await (room === quiet ? reader.until((doc) => doc.getMap('said').has('unharmed')) : reader.synced())
    reader.close()
  }
  expect(drops).toEqual([])
  laura.close()
}, 60_000)

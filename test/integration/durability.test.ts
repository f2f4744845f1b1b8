import { afterEach, expect, test } from 'vitest'
import { crashRepeatedly } from '../bench/faults/crashes.ts'
import { readAfresh } from '../bench/faults/crowd.ts'
import { damageStores, damages } from '../bench/faults/damage.ts'
import { fillDisk } from '../bench/faults/fullDisk.ts'
import { endUnderLoad } from '../bench/faults/gracefulEnd.ts'
import { makeDesign } from '../bench/faults/place.ts'
import { openClient } from '../support/openClient.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

/** The faults of `pnpm bench faults`, in short. */
const pace = { people: 6, editsPerSecond: 20 }

let server: RunningServer | undefined
afterEach(async () => {
  await server?.dispose()
  server = undefined
})

test('what anybody saw outlives kill -9, for a client that was never there before', async () => {
  const outcome = await crashRepeatedly(await startServer(), { kills: 3, pace, longest: 700 })
  server = outcome.server
  expect(outcome).toMatchObject({ lost: 0, falseAlarms: 0 })
  expect(outcome.written).toBeGreaterThan(20)
})

test('SIGTERM under load loses nothing that was seen, asks people to come back, and ends with 0', async () => {
  const outcome = await endUnderLoad(await startServer(), { pace, after: 500 })
  server = outcome.server
  expect(outcome).toMatchObject({ lost: 0, exitCode: 0, closes: ['restart'] })
})

test('on a full disk nothing is lost, and everyone goes on once there is room', async () => {
  const outcome = await fillDisk({ pace: { ...pace, textLength: 5_000 }, bytes: 2_000_000 })
  expect(outcome).toMatchObject({ lost: 0, lostWhileFull: 0, goesOn: true, closes: ['storeFailed'] })
})

test('a damaged store gives back what is whole, says what is not, and is kept as it was', async () => {
  const kinds = damages.filter(({ name }) => name.includes('cut short') || name.includes('20 flipped'))
  for (const figures of await damageStores({ pace, work: 700, trials: 1, kinds })) {
    expect(figures).toMatchObject({ lostSilently: 0, overwritten: 0 })
  }
}, 60_000)

test('people come back by themselves after a restart and lose nothing that they typed meanwhile', async () => {
  server = await startServer()
  const room = await makeDesign(server)
  const place = { url: server.url, token: server.token, room }
  const [laura, rafael] = [openClient(place), openClient(place)]
  await Promise.all([laura.synced(), rafael.synced()])
  await server.kill()
  laura.doc.getMap('said').set('while it was down', true)
  server = await server.restart()
  await rafael.until((doc) => doc.getMap('said').has('while it was down'))
  for (const client of [laura, rafael]) client.close()
  const afresh = await readAfresh(place)
  expect(afresh.getMap('said').toJSON()).toEqual({ 'while it was down': true })
})

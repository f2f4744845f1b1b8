import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openClient } from '../support/openClient.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.dispose())

const open = (room: string, doc = new Y.Doc()) =>
  openClient({ url: server.url, token: server.ownerToken, room, doc })
const words = (doc: Y.Doc) => doc.getMap('said')

/** A copy that somebody took along a while ago, and what they changed in it on their way. */
async function takeAlong(room: string) {
  const laura = open(room)
  await laura.synced()
  words(laura.doc).set('shared', 'as it was')
  const witness = open(room)
  await witness.until((doc) => words(doc).get('shared') === 'as it was')
  witness.close()
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(laura.doc))
  laura.close()
  words(copy).set('mine', 'from the journey')
  return copy
}

test('an old copy adds its own work and brings back nothing that was changed or deleted since', async () => {
  const room = await server.makeDesign()
  const copy = await takeAlong(room)
  const rafael = open(room)
  await rafael.synced()
  words(rafael.doc).set('shared', 'as it is now')
  words(rafael.doc).set('gone', true)
  words(rafael.doc).delete('gone')
  rafael.doc.getMap('design').forEach((_, key) => {
    rafael.doc.getMap('design').delete(key)
  })

  const back = open(room, copy)
  await rafael.until((doc) => words(doc).get('mine') === 'from the journey')
  await back.until((doc) => words(doc).get('shared') === 'as it is now')
  expect(rafael.doc.getMap('design').size).toBe(0)
  await back.until((doc) => doc.getMap('design').size === 0)
  const fresh = open(room)
  await fresh.synced()
  expect(words(fresh.doc).toJSON()).toEqual({ shared: 'as it is now', mine: 'from the journey' })
  for (const client of [rafael, back, fresh]) client.close()
})

test('a copy of a design that was deleted meanwhile is told so, and stays whole for whoever has it', async () => {
  const room = await server.makeDesign()
  const copy = await takeAlong(room)
  await server.ask('DELETE', `/api/designs/${room}`)
  const back = open(room, copy)
  expect(await back.ended()).toBe('removed')
  expect(words(copy).get('mine')).toBe('from the journey')
  back.provider.destroy()
})

test('a clock that is wrong by a day changes nothing', async () => {
  const room = await server.makeDesign()
  const rafael = open(room)
  await rafael.synced()
  for (const days of [-1, 1]) {
    // The whole process lives in that day: clients, server, and what they write.
    const wrong = Date.now() + days * 86_400_000
    vi.spyOn(Date, 'now').mockReturnValue(wrong)
    const laura = open(room)
    await laura.synced()
    words(laura.doc).set('who was first', `laura ${days}`)
    await rafael.until((doc) => words(doc).get('who was first') === `laura ${days}`)
    vi.restoreAllMocks()
    // What comes later counts, whatever the clocks said.
    words(rafael.doc).set('who was first', `rafael ${days}`)
    await laura.until((doc) => words(doc).get('who was first') === `rafael ${days}`)
    laura.close()
  }
  rafael.close()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openClient } from '../support/openClient.ts'
import { openEvents } from '../support/openEvents.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ messageBytes: 100_000, pingInterval: 300 })
})
afterAll(() => server.dispose())

const events = (room: string, token = server.ownerToken, more = '') =>
  openEvents(`${server.url}/sync/${room}/events?token=${token}${more}`)
const post = (room: string, bytes: Iterable<number>, token: string | null = server.ownerToken, more = '') =>
  fetch(`${server.url}/sync/${room}/messages?${token === null ? '' : `token=${token}`}${more}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: Uint8Array.from(bytes),
  })
/** A sync message of fewer than 128 bytes. */
const syncMessage = (kind: number, bytes: Uint8Array) => [0, kind, bytes.length, ...bytes]
const change = (word: string) => {
  const doc = new Y.Doc()
  doc.getMap('said').set(word, true)
  return syncMessage(2, Y.encodeStateAsUpdate(doc))
}
const wordsOf = async (room: string) => {
  const reader = openClient({ url: server.url, token: server.ownerToken, room })
  await reader.synced()
  const words = Object.keys(reader.doc.getMap('said').toJSON()).sort()
  reader.close()
  return words
}

describe('events and posts', () => {
  test('they and a socket are one room', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'editor')
    const laura = await events(room, token)
    expect(laura.response.headers.get('Content-Type')).toMatch(/^text\/event-stream/)
    await laura.hears(0, 0)
    const rafael = openClient({ url: server.url, token: server.ownerToken, room })
    await rafael.synced()

    expect((await post(room, change('from laura'), token)).status).toBe(204)
    await rafael.until((doc) => doc.getMap('said').has('from laura'))
    const receipt = await laura.hears(0, 2)
    expect(Buffer.from(receipt).toString('latin1')).toContain('from laura')
    rafael.doc.getMap('said').set('from rafael', true)
    expect(Buffer.from(await laura.hears(0, 2)).toString('latin1')).toContain('from rafael')

    // A question is answered on the events, and who is there is told there.
    expect((await post(room, syncMessage(0, Uint8Array.of(0)), token)).status).toBe(204)
    await laura.hears(0, 1)
    expect((await post(room, [1, 9, 1, 2, 5, 4, 110, 117, 108, 108, 0].slice(0, 10), token)).status).toBe(400)
    expect(await laura.closed()).toBe('malformed')
    rafael.close()
  })

  test('204 means that it is on disk, with events or without', async () => {
    const room = await server.makeDesign()
    expect((await post(room, change('alone'))).status).toBe(204)
    expect(await wordsOf(room)).toEqual(['alone'])
    // Whoever has no events here is answered at once.
    const answer = await post(room, syncMessage(0, Uint8Array.of(0)))
    expect(answer.status).toBe(200)
    expect([...new Uint8Array(await answer.arrayBuffer())].slice(0, 2)).toEqual([0, 1])
  })

  test('a viewer is denied, and stays', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'viewer')
    const viewer = await events(room, token)
    await viewer.hears(0, 0)
    expect((await post(room, change('forged'), token)).status).toBe(403)
    await viewer.hears(2)
    expect((await post(room, syncMessage(1, Uint8Array.of(0, 0)), token)).status).toBe(204)
    expect(await wordsOf(room)).toEqual([])
    viewer.close()
  })

  test('what is not there and what is not theirs are the same', async () => {
    const room = await server.makeDesign()
    const other = await server.makeLink(await server.makeDesign(), 'editor')
    for (const [name, token] of [
      [room, 'wrong'],
      [room, other.token],
      ['never-there', server.ownerToken],
      [`${room}.secret`, server.ownerToken],
    ] as const) {
      expect(await (await events(name, token)).closed()).toBe('noAccess')
      const answer = await post(name, change('x'), token)
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'not-found'])
    }
  })

  test('another page is refused, and a cookie alone counts only from our own', async () => {
    const room = await server.makeDesign()
    const door = await fetch((await server.makeLink(room, 'editor')).url, { redirect: 'manual' })
    const Cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const address = `${server.url}/sync/${room}/events`
    expect(await (await openEvents(address, { Cookie })).closed()).toBe('originRefused')
    const ours = await openEvents(address, { Cookie, 'Sec-Fetch-Site': 'same-origin' })
    await ours.hears(0, 0)
    ours.close()
    const foreign = await fetch(`${server.url}/sync/${room}/messages`, {
      method: 'POST',
      headers: { Cookie, Origin: 'https://evil.example' },
      body: Uint8Array.from(change('forged')),
    })
    expect(foreign.status).toBe(403)
    expect(await wordsOf(room)).toEqual([])
  })

  test('access that ends ends the events, with the same name as a socket', async () => {
    const room = await server.makeDesign()
    const link = await server.makeLink(room, 'editor')
    const guest = await events(room, link.token)
    await guest.hears(0, 0)
    await server.ask('DELETE', `/api/designs/${room}/links/${link.id}`)
    expect(await guest.closed()).toBe('revoked')
    await guest.ended()
  })

  test('a message that is too long is refused and ends the line', async () => {
    const room = await server.makeDesign()
    const laura = await events(room)
    await laura.hears(0, 0)
    expect((await post(room, new Uint8Array(100_001))).status).toBe(413)
    expect(await laura.closed()).toBe('tooLarge')
  })

  test('a line has its own name, and what others post with that name does not reach it', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'editor')
    const mine = await events(room, server.ownerToken, '&connection=one')
    await mine.hears(0, 0)
    // Were this taken for the owner's line, it would end it.
    expect((await post(room, [77], token, '&connection=one')).status).toBe(400)
    expect((await post(room, [3], server.ownerToken, '&connection=one')).status).toBe(204)
    await mine.hears(1)
    mine.close()
  })
})

describe('a whole document at once', () => {
  const snapshot = (room: string, token: string, headers = {}) =>
    fetch(`${server.url}/sync/${room}/snapshot?token=${token}`, { headers })

  test('whoever may read gets it compressed, and once for each version', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'viewer')
    const first = await snapshot(room, token)
    expect(first.headers.get('Content-Encoding')).toBe('gzip')
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, new Uint8Array(await first.arrayBuffer()))
    expect(doc.getMap('design').size).toBeGreaterThan(0)
    const version = first.headers.get('ETag') as string
    expect((await snapshot(room, token, { 'If-None-Match': version })).status).toBe(304)
    // What it lacks comes over the line.
    await post(room, change('later'))
    const late = openClient({ url: server.url, token, room, doc })
    await late.synced()
    expect(doc.getMap('said').has('later')).toBe(true)
    late.close()
  })

  test('nobody else gets it', async () => {
    const room = await server.makeDesign()
    const other = await server.makeLink(await server.makeDesign(), 'editor')
    expect((await snapshot(room, other.token)).status).toBe(404)
    expect((await snapshot('never-there', server.ownerToken)).status).toBe(404)
    expect((await snapshot(room, server.ownerToken, { Origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('lines that stay silent', () => {
  test('who only listens hears heartbeats and stays', async () => {
    const room = await server.makeDesign()
    const listener = await events(room)
    for (let beat = 0; beat < 4; beat += 1) await listener.until((event) => event.startsWith(':'))
    listener.close()
  })

  test('a client that answers pings stays, and one that does not is cut off', async () => {
    const room = await server.makeDesign()
    const [alive, dead] = [
      await events(room, undefined, '&connection=a'),
      await events(room, undefined, '&connection=d'),
    ]
    let isDead = false
    const cutOff = dead.ended().then(() => {
      isDead = true
    })
    while (!isDead) {
      await alive.until((event) => event.startsWith('event: ping'))
      expect((await post(room, [], server.ownerToken, '&connection=a')).status).toBe(204)
    }
    await cutOff
    await alive.until((event) => event.startsWith('event: ping'))
    alive.close()
  })

  test('batches end when something was said, and the next one goes on where it ended', async () => {
    const room = await server.makeDesign()
    const batch = () => events(room, undefined, '&connection=b&delivery=batch')
    const first = await batch()
    await first.hears(0, 0)
    await first.ended()
    // Said while nobody asks: it waits.
    await post(room, change('between'))
    const second = await batch()
    expect(Buffer.from(await second.hears(0, 2)).toString('latin1')).toContain('between')
    await second.ended()
  })
})

import { once } from 'node:events'
import { roomName } from 'shared/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openClient, openSocket } from '../support/openClient.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ messageBytes: 100_000 })
})
afterAll(() => server.dispose())

const wordsIn = (doc: Y.Doc) => doc.getMap('said').toJSON()
const says = (word: string) => (doc: Y.Doc) => doc.getMap('said').has(word)
const say = (doc: Y.Doc, word: string) => doc.getMap('said').set(word, true)
const socketAt = (room: string, headers?: Record<string, string>, token: string | null = server.ownerToken) =>
  openSocket(`${server.url}/sync/${room}${token === null ? '' : `?token=${token}`}`, headers)

describe('the public y-websocket client', () => {
  test('two people see the same, from the design as it was made', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'editor')
    const laura = openClient({ url: server.url, token, room })
    const rafael = openClient({ url: server.url, token: server.ownerToken, room })
    await Promise.all([laura.synced(), rafael.synced()])
    expect(laura.doc.getMap('design').size).toBeGreaterThan(0)
    say(laura.doc, 'from laura')
    say(rafael.doc, 'from rafael')
    await Promise.all([laura.until(says('from rafael')), rafael.until(says('from laura'))])
    expect(wordsIn(laura.doc)).toEqual(wordsIn(rafael.doc))
    laura.close()
    rafael.close()
  })

  test('edits made before and between connections arrive', async () => {
    const room = await server.makeDesign()
    const doc = new Y.Doc()
    say(doc, 'before')
    const laura = openClient({ url: server.url, token: server.ownerToken, room, doc })
    const rafael = openClient({ url: server.url, token: server.ownerToken, room })
    await rafael.until(says('before'))
    laura.provider.disconnect()
    say(doc, 'offline')
    laura.provider.connect()
    await rafael.until(says('offline'))
    laura.close()
    rafael.close()
  })

  test('a viewer sees all and changes nothing, and stays', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'viewer')
    const viewer = openClient({ url: server.url, token, room })
    const owner = openClient({ url: server.url, token: server.ownerToken, room })
    await Promise.all([viewer.synced(), owner.synced()])
    say(viewer.doc, 'forged')
    say(owner.doc, 'first')
    await viewer.until(says('first'))
    say(owner.doc, 'second')
    await viewer.until(says('second'))
    const fresh = openClient({ url: server.url, token: server.ownerToken, room })
    await fresh.synced()
    expect(Object.keys(wordsIn(fresh.doc)).sort()).toEqual(['first', 'second'])
    expect(viewer.provider.wsconnected).toBe(true)
    for (const client of [viewer, owner, fresh]) client.close()
  })

  test('a commenter writes comments and nothing else', async () => {
    const designId = await server.makeDesign()
    const { token } = await server.makeLink(designId, 'commenter')
    const comments = roomName(designId, 'comments')
    const commenter = openClient({ url: server.url, token, room: comments })
    const reader = openClient({ url: server.url, token: server.ownerToken, room: comments })
    await Promise.all([commenter.synced(), reader.synced()])
    say(commenter.doc, 'a comment')
    await reader.until(says('a comment'))

    const onDesign = openClient({ url: server.url, token, room: designId })
    await onDesign.synced()
    say(onDesign.doc, 'forged')
    const fresh = openClient({ url: server.url, token: server.ownerToken, room: designId })
    await fresh.synced()
    expect(wordsIn(fresh.doc)).toEqual({})
    for (const client of [commenter, reader, onDesign, fresh]) client.close()
  })

  test('without access it is told so for good', async () => {
    const room = await server.makeDesign()
    for (const [name, token] of [
      [room, 'wrong'],
      ['never-there', server.ownerToken],
      ['not a name', server.ownerToken],
      [`${room}.secret`, server.ownerToken],
    ] as const) {
      const client = openClient({ url: server.url, token, room: name })
      expect(await client.ended()).toBe('noAccess')
      client.close()
    }
  })

  test('people see each other, as the server knows them, and see each other go', async () => {
    const room = await server.makeDesign()
    const { token, id } = await server.makeLink(room, 'editor')
    const laura = openClient({ url: server.url, token, room })
    const rafael = openClient({ url: server.url, token: server.ownerToken, room })
    const changed = (isSo: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (isSo()) resolve()
        }
        rafael.provider.awareness.on('change', look)
        look()
      })
    const seen = () => rafael.provider.awareness.getStates().get(laura.doc.clientID)
    laura.provider.awareness.setLocalState({ view: 'raci', user: { id: 'owner', name: 'Rafael' } })
    await changed(() => seen() !== undefined)
    expect(seen()).toMatchObject({ view: 'raci', user: { id: `link-${id}`, name: '', role: 'editor' } })
    laura.close()
    await changed(() => seen() === undefined)
    rafael.close()
  })
})

describe('guests in a browser', () => {
  /** Opens a link as a browser does; the cookie that it keeps. */
  const openLink = async (url: string, cookie = '') => {
    const door = await fetch(url, { redirect: 'manual', headers: cookie ? { Cookie: cookie } : {} })
    return door.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  }

  test('they come in by their cookie alone, and are seen under the name that they give', async () => {
    const room = await server.makeDesign()
    const Cookie = await openLink((await server.makeLink(room, 'editor')).url)
    expect(await (await socketAt(room, { Cookie }, null)).closed()).toBe('originRefused')

    const ours = { Cookie, Origin: server.url }
    const guest = await socketAt(room, ours, null)
    await guest.hears(1)
    const owner = await socketAt(room)
    await owner.hears(1)
    await server.ask('POST', '/api/me', {
      token: null,
      headers: ours,
      body: { name: 'Laura Méndez', country: 'DO' },
    })
    const state = [1, 9, 1, 2, 123, 125]
    guest.send(1, state.length, ...state)
    const seen = Buffer.from(await owner.hears(1)).toString('utf8')
    expect(seen).toContain('"name":"Laura Méndez","country":"DO"')
    guest.close()
    owner.close()
  })

  test('a stronger link opened beside it asks the open socket to come back', async () => {
    const room = await server.makeDesign()
    const Cookie = await openLink((await server.makeLink(room, 'viewer')).url)
    const guest = await socketAt(room, { Cookie, Origin: server.url }, null)
    await guest.hears(0, 0)
    await openLink((await server.makeLink(room, 'editor')).url, Cookie)
    expect(await guest.closed()).toBe('roleChanged')
  })
})

describe('access that ends', () => {
  test('a revoked link closes its sockets at once, and no others', async () => {
    const room = await server.makeDesign()
    const [gone, stays] = [await server.makeLink(room, 'editor'), await server.makeLink(room, 'editor')]
    const guest = openClient({ url: server.url, token: gone.token, room })
    const other = openClient({ url: server.url, token: stays.token, room })
    await Promise.all([guest.synced(), other.synced()])
    const ended = guest.ended()
    await server.ask('DELETE', `/api/designs/${room}/links/${gone.id}`)
    expect(await ended).toBe('revoked')
    say(other.doc, 'still here')
    const fresh = openClient({ url: server.url, token: server.ownerToken, room })
    await fresh.until(says('still here'))
    for (const client of [guest, other, fresh]) client.close()
  })

  test('a link that expires closes its sockets', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'viewer', new Date(Date.now() + 3_000).toISOString())
    const guest = openClient({ url: server.url, token, room })
    await guest.synced()
    expect(await guest.ended()).toBe('revoked')
    guest.close()
  })

  test('a design that goes to the bin is closed for everyone, and opens again when it is restored', async () => {
    const room = await server.makeDesign()
    const { token } = await server.makeLink(room, 'editor')
    const guest = openClient({ url: server.url, token, room })
    await guest.synced()
    const ended = guest.ended()
    await server.ask('DELETE', `/api/designs/${room}`)
    expect(await ended).toBe('removed')
    const late = openClient({ url: server.url, token: server.ownerToken, room })
    expect(await late.ended()).toBe('removed')
    await server.ask('POST', `/api/designs/${room}/restore`)
    const again = openClient({ url: server.url, token, room })
    await again.synced()
    for (const client of [guest, late, again]) client.close()
  })
})

describe('messages that no client should send', () => {
  test.each([
    ['an empty frame', []],
    ['an unknown kind', [77]],
    ['half an update', [0, 2, 9, 1]],
    ['an update that makes no sense', [0, 2, 4, 1, 1, 1, 1]],
    ['two messages in one', [3, 3]],
    ['a state that is not JSON', [1, 5, 1, 1, 1, 1, 123]],
  ])('%s closes its own socket alone', async (_, bytes) => {
    const room = await server.makeDesign()
    const other = openClient({ url: server.url, token: server.ownerToken, room })
    await other.synced()
    const socket = await socketAt(room)
    socket.send(...bytes)
    expect(await socket.closed()).toBe('malformed')
    const { doc } = other
    const echoed = new Promise((resolve) => other.provider.ws?.addEventListener('message', resolve))
    say(doc, 'unharmed')
    await echoed
    expect(other.provider.wsconnected).toBe(true)
    other.close()
  })

  test('words instead of bytes, and bytes too many, are named', async () => {
    const room = await server.makeDesign()
    const words = await socketAt(room)
    words.socket.send('hello')
    expect(await words.closed()).toBe('malformed')
    const long = await socketAt(room)
    long.sendBytes(new Uint8Array(100_001))
    expect(await long.closed()).toBe('tooLarge')
  })

  test('a malformed update does not spoil what others send in the same turn', async () => {
    const room = await server.makeDesign()
    const [good, bad] = [await socketAt(room), await socketAt(room)]
    const doc = new Y.Doc()
    say(doc, 'good')
    const update = Y.encodeStateAsUpdate(doc)
    bad.send(0, 2, 2, 1, 1)
    good.send(0, 2, update.length, ...update)
    bad.send(0, 2, 2, 1, 1)
    await good.hears(0, 2)
    expect(await bad.closed()).toBe('malformed')
    const fresh = openClient({ url: server.url, token: server.ownerToken, room })
    await fresh.synced()
    expect(wordsIn(fresh.doc)).toEqual({ good: true })
    fresh.close()
    good.close()
  })
})

describe('where sockets come from', () => {
  test('a page of another origin is refused, whatever it brings', async () => {
    const room = await server.makeDesign()
    for (const Origin of ['https://evil.example', 'null', server.url.replace('127.0.0.1', 'localhost')]) {
      expect(await (await socketAt(room, { Origin })).closed()).toBe('originRefused')
    }
    const ours = await socketAt(room, { Origin: server.url })
    await ours.hears(0, 0)
    ours.close()
  })

  test('other paths are no sockets', async () => {
    const answer = await fetch(`${server.url}/sync/any`)
    expect(answer.status).toBe(404)
    for (const path of ['/elsewhere', '//', '/sync']) {
      const socket = await openSocket(server.url + path)
      expect(await socket.closed()).toBe(1006)
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})

describe('how much one may take', () => {
  test('a flood is slowed down and nothing of it is lost', async () => {
    const slow = await startTestServer({ messagesPerSecond: 200, burstMessages: 50 })
    const room = await slow.makeDesign()
    const flooder = openClient({ url: slow.url, token: slow.ownerToken, room })
    const reader = openClient({ url: slow.url, token: slow.ownerToken, room })
    await Promise.all([flooder.synced(), reader.synced()])
    for (let index = 0; index < 200; index += 1) say(flooder.doc, `word ${index}`)
    await reader.until((doc) => doc.getMap('said').size === 200)
    const metrics = await (await fetch(`${slow.url}/metrics`)).text()
    expect(metrics).toMatch(/plenaria_rejected_total\{reason="too-fast"\} [1-9]/)
    flooder.close()
    reader.close()
    await slow.dispose()
  })

  test('who does not keep up is left out, and catches up by one difference', async () => {
    const strict = await startTestServer({ bufferedBytes: 50_000 })
    const room = await strict.makeDesign()
    const writer = openClient({ url: strict.url, token: strict.ownerToken, room })
    const slow = openClient({ url: strict.url, token: strict.ownerToken, room })
    await Promise.all([writer.synced(), slow.synced()])
    const line = slow.provider.ws as unknown as { pause(): void; resume(): void }
    line.pause()
    // More than the system itself buffers for a connection that is not read.
    const text = 'x'.repeat(100_000)
    const watcher = openClient({ url: strict.url, token: strict.ownerToken, room })
    await watcher.synced()
    for (let index = 0; index < 150; index += 1) {
      writer.doc.getMap('said').set('text', text + index)
      await watcher.until((doc) => doc.getMap('said').get('text') === text + index)
    }
    expect(slow.doc.getMap('said').get('text')).not.toBe(`${text}149`)
    line.resume()
    await slow.until((doc) => doc.getMap('said').get('text') === `${text}149`)
    expect(slow.provider.wsconnected).toBe(true)
    expect(await (await fetch(`${strict.url}/metrics`)).text()).toMatch(/plenaria_catch_ups_total [1-9]/)
    for (const client of [writer, slow, watcher]) client.close()
    await strict.dispose()
  })

  test('who does not answer any more is cut off, and who does stays', async () => {
    const impatient = await startTestServer({ pingInterval: 100 })
    const room = await impatient.makeDesign()
    const address = `${impatient.url.replace('http', 'ws')}/sync/${room}?token=${impatient.ownerToken}`
    const silent = new WebSocket(address, { autoPong: false })
    const alive = await openSocket(address)
    const [code] = await once(silent, 'close')
    expect(code).toBe(1006)
    alive.send(3)
    await alive.hears(1)
    expect(alive.socket.readyState).toBe(WebSocket.OPEN)
    alive.close()
    await impatient.dispose()
  })

  test('rooms and addresses are bounded', async () => {
    const small = await startTestServer({ roomConnections: 2, addressConnections: 3 })
    const [one, other] = [await small.makeDesign(), await small.makeDesign()]
    const open = (room: string) => openSocket(`${small.url}/sync/${room}?token=${small.ownerToken}`)
    const inside = [await open(one), await open(one)]
    for (const socket of inside) await socket.hears(0, 0)
    expect(await (await open(one)).closed()).toBe('tooMany')
    const third = await open(other)
    await third.hears(0, 0)
    expect(await (await open(other)).closed()).toBe('tooMany')
    for (const socket of [...inside, third]) socket.close()
    await small.dispose()
  })
})

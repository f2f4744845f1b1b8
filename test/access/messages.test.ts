import { type Part, parts, roomName } from 'shared/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openSocket } from '../support/openClient.ts'
import { comeAs, everyone, isNobody, people, type Who } from './people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.dispose())

/** Who may write into which document of a design, as the access table has it. */
const writers: Readonly<Record<Part, readonly Who[]>> = {
  design: ['owner', 'editor'],
  comments: ['owner', 'editor', 'commenter'],
  record: [],
}

const change = () => {
  const doc = new Y.Doc()
  doc.getMap('said').set('word', 'hello')
  return Y.encodeStateAsUpdate(doc)
}
/** A sync message; each of these is shorter than 128 bytes. */
const syncMessage = (kind: number, bytes: Uint8Array) => Uint8Array.from([0, kind, bytes.length, ...bytes])
const aState = () => {
  const state = Buffer.from(
    JSON.stringify({ view: 'chart', user: { id: 'the-owner', name: 'Somebody else' } }),
  )
  const update = [1, 5, 1, state.length, ...state]
  return Uint8Array.from([1, update.length, ...update])
}

/** The kinds of messages, and what comes back: `answer`, `echo`, `denied` or nothing. */
const messages = {
  'a question (step 1)': { bytes: () => syncMessage(0, Uint8Array.of(0)), answer: () => 'answer' },
  'an empty answer (step 2)': { bytes: () => syncMessage(1, Uint8Array.of(0, 0)), answer: () => 'nothing' },
  'an answer with a change': {
    bytes: () => syncMessage(1, change()),
    answer: (mayWrite: boolean) => (mayWrite ? 'echo' : 'denied'),
  },
  'an update': {
    bytes: () => syncMessage(2, change()),
    answer: (mayWrite: boolean) => (mayWrite ? 'echo' : 'denied'),
  },
  presence: { bytes: aState, answer: () => 'presence' },
  'a question about presence': { bytes: () => Uint8Array.of(3), answer: () => 'presence' },
} as const

const starts = { answer: [0, 1], echo: [0, 2], denied: [2, 0], presence: [1] }

for (const part of parts) {
  describe(`the ${part}`, () => {
    for (const who of people) {
      if (isNobody(who)) {
        test(`${who}: is sent away as from a document that was never there`, async () => {
          const { designId, token } = await comeAs(server, who)
          const query = token === null ? '' : `?token=${token}`
          for (const id of [designId, 'never-there']) {
            const socket = await openSocket(`${server.url}/sync/${roomName(id, part)}${query}`)
            expect(await socket.closed()).toBe('noAccess')
          }
        })
        continue
      }
      for (const [kind, message] of Object.entries(messages)) {
        const mayWrite = writers[part].includes(who)
        const expected = message.answer(mayWrite)
        test(`${who}: ${kind} → ${expected}`, async () => {
          const { designId, token } = await comeAs(server, who)
          const socket = await openSocket(`${server.url}/sync/${roomName(designId, part)}?token=${token}`)
          // What everyone is sent at the door: a question, and who is here.
          await socket.hears(0, 0)
          await socket.hears(1)
          socket.sendBytes(message.bytes())
          if (expected === 'nothing') {
            socket.send(3)
            expect((await socket.hears())[0]).toBe(1)
          } else {
            const start = starts[expected as keyof typeof starts]
            expect((await socket.hears()).subarray(0, start.length)).toEqual(Uint8Array.from(start))
          }
          expect(socket.socket.readyState).toBe(1)
          socket.close()
        })
      }
    }
  })
}

test('whoever is in is seen by the others as the server knows them', async () => {
  const { designId, token } = await comeAs(server, 'viewer')
  const owner = await openSocket(`${server.url}/sync/${designId}?token=${server.ownerToken}`)
  await owner.hears(1)
  const viewer = await openSocket(`${server.url}/sync/${designId}?token=${token}`)
  viewer.sendBytes(aState())
  const seen = Buffer.from(await owner.hears(1)).toString('latin1')
  expect(seen).toContain('"role":"viewer"')
  expect(seen).toContain('"view":"chart"')
  expect(seen).not.toContain('the-owner')
  expect(seen).not.toContain('Somebody else')
  owner.close()
  viewer.close()
})

test('every role of the table is tried', () => {
  expect(people.filter((who) => !isNobody(who))).toEqual(everyone)
})

import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { MalformedError } from './byteReader.ts'
import {
  answerMessage,
  deniedMessage,
  presenceMessage,
  questionMessage,
  readMessage,
  type ServerMessage,
  updateMessage,
} from './protocol.ts'

const message = (kind: number, write: (encoder: encoding.Encoder) => void) => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kind)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const doc = new Y.Doc()
doc.getMap('map').set('key', 'value')
const update = Y.encodeStateAsUpdate(doc)

test('it reads what y-websocket writes', () => {
  expect(readMessage(message(0, (encoder) => writeSyncStep1(encoder, doc)))).toEqual({
    kind: 'question',
    stateVector: Y.encodeStateVector(doc),
  })
  expect(readMessage(message(0, (encoder) => writeSyncStep2(encoder, doc)))).toMatchObject({
    kind: 'update',
    update,
    isAnswer: true,
  })
  expect(readMessage(message(0, (encoder) => writeUpdate(encoder, update)))).toMatchObject({
    kind: 'update',
    update,
    isAnswer: false,
  })
  expect(
    readMessage(message(1, (encoder) => encoding.writeVarUint8Array(encoder, Uint8Array.of(0)))),
  ).toEqual({
    kind: 'presence',
    update: Uint8Array.of(0),
  })
  expect(readMessage(message(3, () => {}))).toEqual({ kind: 'presence-question' })
})

test.each([
  ['nothing', []],
  ['an unknown kind', [9]],
  ['a permission, which is not for clients to give', [2, 0, 0]],
  ['an unknown kind of sync message', [0, 3, 1, 0]],
  ['a message cut short', [0, 2, 5, 0]],
  ['two messages in one frame', [0, 2, 2, 0, 0, 0, 2, 2, 0, 0]],
  ['half a state vector', [0, 0, 2, 1, 5]],
  ['a malformed update', [0, 2, 3, 1, 1, 1]],
])('%s is malformed', (_, bytes) => {
  expect(() => readMessage(Uint8Array.from(bytes as number[]))).toThrow(MalformedError)
})

test('it writes what y-websocket reads', () => {
  const bytesOf = (made: ServerMessage) => [...made.bytes]
  const vector = Y.encodeStateVector(doc)
  expect(bytesOf(questionMessage(vector))).toEqual([...message(0, (encoder) => writeSyncStep1(encoder, doc))])
  expect(bytesOf(answerMessage(update))).toEqual([...message(0, (encoder) => writeSyncStep2(encoder, doc))])
  expect(bytesOf(updateMessage(update))).toEqual([...message(0, (encoder) => writeUpdate(encoder, update))])
  expect(bytesOf(presenceMessage(Uint8Array.of(0)))).toEqual([1, 1, 0])
  expect(bytesOf(deniedMessage('no'))).toEqual([2, 0, 2, 110, 111])
})

test('a message is framed once, as one whole binary frame', () => {
  const short = updateMessage(Uint8Array.of(0, 0))
  expect([...short.frame]).toEqual([0x82, 5, 0, 2, 2, 0, 0])
  expect(short.frame).toBe(short.frame)
  const long = updateMessage(new Uint8Array(300))
  expect([...long.frame.subarray(0, 4)]).toEqual([0x82, 126, 1, 48])
  expect(long.frame.length).toBe(4 + 304)
})

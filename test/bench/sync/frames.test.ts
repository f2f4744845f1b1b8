import { expect, test } from 'vitest'
import { clientFrame, FrameReader, pong } from './frames.ts'

const bodies = [1, 125, 126, 70_000].map((length) => Buffer.alloc(length, length & 127))
const frames = Buffer.concat([
  ...bodies.map(serverFrame),
  Buffer.of(0x89, 0),
  serverFrame(Buffer.from('end')),
])

test.each([1, 3, 1_000, frames.length])('frames are found in pieces of %i bytes', (size) => {
  const { reader, heard } = listener()
  for (let at = 0; at < frames.length; at += size) reader.push(frames.subarray(at, at + size))
  expect(heard).toEqual([...bodies.map(({ length }) => length), 'ping', 3])
})

test.each([1, 3, 1_000, frames.length])('what nobody wants passes, in pieces of %i bytes', (size) => {
  const { reader, heard } = listener()
  reader.wantsMessages = false
  for (let at = 0; at < frames.length; at += size) reader.push(frames.subarray(at, at + size))
  expect(heard).toEqual(['ping'])
  reader.wantsMessages = true
  reader.push(serverFrame(Buffer.from('again')))
  expect(heard).toEqual(['ping', 5])
})

test('a close tells its code, and an answer to a ping is a masked frame', () => {
  const { reader, heard } = listener()
  reader.push(Buffer.of(0x88, 2, 4408 >> 8, 4408 & 255))
  expect(heard).toEqual([-4408])
  expect([...pong]).toEqual([0x8a, 0x80, 0, 0, 0, 0])
})

function listener() {
  const heard: unknown[] = []
  const reader = new FrameReader({
    message: ({ length }) => heard.push(length),
    ping: () => heard.push('ping'),
    close: (code) => heard.push(-code),
  })
  return { reader, heard }
}

/** A client's frame without its mask of zeros. */
function serverFrame(body: Buffer): Buffer {
  const frame = clientFrame(body)
  const header = frame.length - body.length - 4
  const plain = Buffer.concat([frame.subarray(0, header), body])
  plain[1] = (plain[1] as number) & 127
  return plain
}

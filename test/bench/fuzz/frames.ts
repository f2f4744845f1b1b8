import { deflateRawSync } from 'node:zlib'
import * as Y from 'yjs'

/** One thing that an attacker sends. */
export interface Frame {
  readonly kind: string
  /** `message`: as a binary frame; `text`: as a text frame; `wire`: as it is, past the WebSocket protocol. */
  readonly as: 'message' | 'text' | 'wire'
  readonly bytes: Uint8Array
}

/** Endless frames that no well-behaved client sends, and some that one might. */
export function* hostileFrames(random: () => number): Generator<Frame> {
  const good = goodMessages()
  const below = (limit: number) => Math.floor(random() * limit)
  const any = () => good[below(good.length)] as Uint8Array
  const noise = (length: number) => Uint8Array.from({ length }, () => below(256))
  const makers: readonly (() => Frame)[] = [
    () => ({ kind: 'noise', as: 'message', bytes: noise(below(300)) }),
    // Begins as a message does, so that more of it is read.
    () => ({
      kind: 'noise behind a kind',
      as: 'message',
      bytes: Uint8Array.of(below(4), below(4), ...noise(below(80))),
    }),
    () => ({ kind: 'cut short', as: 'message', bytes: any().slice(0, below(any().length)) }),
    () => ({ kind: 'changed bytes', as: 'message', bytes: changed(any(), 1 + below(4), below) }),
    () => ({ kind: 'two in one', as: 'message', bytes: Uint8Array.of(...any(), ...any()) }),
    () => ({
      kind: 'a huge count',
      as: 'message',
      bytes: Uint8Array.of(0, 2, 9, 255, 255, 255, 255, 255, 255, 255, 15, 1),
    }),
    () => ({ kind: 'a whole message', as: 'message', bytes: any() }),
    () => ({ kind: 'text', as: 'text', bytes: noise(below(50)).map((byte) => byte % 128) }),
    () => ({ kind: 'noise on the wire', as: 'wire', bytes: noise(2 + below(60)) }),
    () => ({ kind: 'a compressed bomb', as: 'wire', bytes: bomb }),
    () => ({
      kind: 'a length beyond all bounds',
      as: 'wire',
      bytes: Uint8Array.of(0x82, 0xff, 0x7f, ...Array(11).fill(255)),
    }),
    () => ({
      kind: 'a fragment without an end',
      as: 'wire',
      bytes: Uint8Array.of(0x02, 0x81, 1, 2, 3, 4, 5),
    }),
  ]
  // What is sent past the protocol ends its socket, so it is rarer.
  for (;;) yield (makers[random() < 0.97 ? below(8) : 8 + below(4)] as () => Frame)()
}

/** The same numbers in every run with the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function changed(bytes: Uint8Array, count: number, below: (limit: number) => number): Uint8Array {
  const copy = bytes.slice()
  for (let left = count; left > 0; left -= 1) copy[below(copy.length)] = below(256)
  return copy
}

/** A frame that claims to be compressed: 32 MiB of zeros in 32 KiB, masked with zeros. */
const bomb = (() => {
  const packed = deflateRawSync(Buffer.alloc(32 * 1024 * 1024))
  return Uint8Array.of(0xc2, 0xfe, packed.length >> 8, packed.length & 255, 0, 0, 0, 0, ...packed)
})()

/** Messages as clients send them, with every kind of content. */
function goodMessages(): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  const map = doc.getMap('fuzzed')
  map.set('values', [1, -70, 2 ** 40, 1.1, 3n, true, null, { a: { b: [] } }])
  map.set('bytes', Uint8Array.of(1, 2, 3))
  map.set('nested', new Y.Map([['key', new Y.Array()]]))
  map.set('inner', new Y.Doc({ guid: 'inner' }))
  doc.getText('fuzzed text').insert(0, 'Gabinete 🇩🇴 digital', { bold: true })
  doc.getText('fuzzed text').insertEmbed(3, { image: 'x' })
  doc.getText('fuzzed text').delete(2, 6)
  doc.getXmlFragment('fuzzed xml').insert(0, [new Y.XmlElement('p'), new Y.XmlText('t')])
  map.delete('values')
  const sync = (kind: number, bytes: Uint8Array) => Uint8Array.of(0, kind, ...length(bytes.length), ...bytes)
  const state = Buffer.from(JSON.stringify({ user: { name: 'x' }, cursor: [1, 2] }))
  const presence = Uint8Array.of(1, 77, 1, state.length, ...state)
  return [
    ...updates.map((update) => sync(2, update)),
    sync(1, Y.encodeStateAsUpdate(doc)),
    sync(0, Y.encodeStateVector(doc)),
    Uint8Array.of(1, presence.length, ...presence),
    Uint8Array.of(3),
  ]
}

const length = (value: number) => (value < 128 ? [value] : [(value & 127) | 128, value >> 7])

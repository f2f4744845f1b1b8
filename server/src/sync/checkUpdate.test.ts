import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MalformedError } from './byteReader.ts'
import { checkUpdate, isEmpty } from './checkUpdate.ts'

/** A document in which every kind of content stands, made by two clients. */
function fullUpdates(): Uint8Array[] {
  const updates: Uint8Array[] = []
  const one = new Y.Doc()
  const other = new Y.Doc()
  one.clientID = 7
  other.clientID = 90_000
  for (const doc of [one, other]) doc.on('update', (update) => updates.push(update))
  const exchange = () => {
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  }
  const map = one.getMap('map')
  map.set('number', 3.5)
  map.set('words', 'Secretaría 🏛')
  map.set('values', [1, -70, 2 ** 40, 1.1, 3n, true, null, undefined, { a: { b: [] } }])
  map.set('bytes', Uint8Array.of(1, 2, 3))
  map.set('nested', new Y.Map([['key', new Y.Array()]]))
  map.set('inner', new Y.Doc({ guid: 'inner' }))
  const text = other.getText('text')
  text.insert(0, 'Gabinete 🇩🇴 digital', { bold: true })
  text.insertEmbed(3, { image: 'x' })
  exchange()
  one.getText('text').insert(5, 'más ')
  text.delete(2, 6)
  other.getXmlFragment('xml').insert(0, [new Y.XmlElement('p'), new Y.XmlText('t')])
  exchange()
  map.delete('values')
  one.getArray('list').push([1, 2, 3])
  one.getArray('list').delete(1, 1)
  exchange()
  return [...updates, Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(new Y.Doc())]
}

test('what Yjs writes is accepted, and its clocks are told', () => {
  for (const update of fullUpdates()) {
    const { structs, deletions } = checkUpdate(update)
    const decoded = Y.decodeUpdate(update)
    expect(structs.reduce((sum, range) => sum + range.length, 0)).toBe(
      decoded.structs.reduce((sum, struct) => sum + struct.length, 0),
    )
    expect(deletions.length).toBe(
      [...decoded.ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0),
    )
  }
})

test('only an update that says nothing is empty', () => {
  const doc = new Y.Doc()
  expect(isEmpty(checkUpdate(Y.encodeStateAsUpdate(doc)))).toBe(true)
  doc.getMap('map').set('key', 1)
  expect(isEmpty(checkUpdate(Y.encodeStateAsUpdate(doc)))).toBe(false)
  const before = Y.encodeStateVector(doc)
  doc.getMap('map').delete('key')
  const deletionOnly = Y.encodeStateAsUpdate(doc, before)
  expect(checkUpdate(deletionOnly)).toEqual({
    structs: [],
    deletions: [{ client: doc.clientID, clock: 0, length: 1 }],
  })
  expect(isEmpty(checkUpdate(deletionOnly))).toBe(false)
})

test('a gap left by a merge is no range', () => {
  const doc = new Y.Doc()
  doc.clientID = 5
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  for (const value of [1, 2, 3]) doc.getArray('list').push([value])
  const withGap = Y.mergeUpdates([updates[0] as Uint8Array, updates[2] as Uint8Array])
  expect(checkUpdate(withGap).structs).toEqual([
    { client: 5, clock: 0, length: 1 },
    { client: 5, clock: 2, length: 1 },
  ])
})

const nested = (depth: number) => [...Array(depth).fill([117, 1]).flat(), 126]
/** One item of client 1, in a root type named "r", with the content given. */
const item = (kind: number, ...content: number[]) => [1, 1, 1, 0, kind, 1, 1, 114, ...content, 0]

test.each([
  ['nothing', []],
  ['fewer structs than promised', [1, 2, 1, 0, 0, 1]],
  ['an endless number of structs', [1, 255, 255, 255, 255, 255, 255, 255, 15, 1, 0, 0, 1]],
  ['a number that never ends', [128, 128, 128, 128, 128, 128, 128, 128, 128, 0]],
  ['a client twice', [2, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0]],
  ['an empty struct', [1, 1, 1, 0, 0, 0, 0]],
  ['an empty text', item(4, 0)],
  ['an empty list of values', item(8, 0)],
  ['an unknown content', item(11)],
  ['a skip with other bits', [1, 1, 1, 0, 138, 1, 0]],
  ['an unknown type', item(7, 7)],
  ['an unknown value', item(8, 1, 42)],
  ['text that is not UTF-8', item(4, 2, 0xc3, 0x28)],
  ['half a surrogate', item(4, 3, 0xed, 0xa0, 0x80)],
  ['JSON that is none', item(5, 1, 123)],
  ['values nested too deep', item(8, 1, ...nested(102))],
  ['JSON nested too deep', item(5, 202, 1, ...Array(101).fill(91), ...Array(101).fill(93))],
  ['a subdocument without options', item(9, 1, 97, 126)],
  ['an item left of itself', [1, 1, 1, 0, 132, 1, 0, 1, 97, 0]],
  ['an item inside itself', [1, 1, 1, 0, 4, 0, 1, 0, 1, 97, 0]],
  ['an empty deletion', [0, 1, 1, 1, 0, 0]],
  ['bytes left over', [0, 0, 0]],
])('%s is refused', (_, update) => {
  expect(() => checkUpdate(Uint8Array.from(update as number[]))).toThrow(MalformedError)
})

test('a value nested as deep as allowed is accepted', () => {
  expect(() => checkUpdate(Uint8Array.from(item(8, 1, ...nested(100))))).not.toThrow()
})

test('what is accepted, however it came about, can be merged and applied', () => {
  const updates = fullUpdates()
  const base = updates.at(-2) as Uint8Array
  let accepted = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...updates),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }),
      (update, changes) => {
        const damaged = update.slice()
        for (const [at, value] of changes) damaged[at % damaged.length] = value
        try {
          checkUpdate(damaged)
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedError)
          return
        }
        accepted += 1
        for (const start of [[], [base]]) {
          const doc = new Y.Doc()
          for (const one of start) Y.applyUpdate(doc, one)
          Y.applyUpdate(doc, damaged)
          Y.applyUpdate(new Y.Doc(), Y.mergeUpdates([...start, damaged]))
          Y.applyUpdate(new Y.Doc(), Y.encodeStateAsUpdate(doc))
        }
      },
    ),
    { numRuns: 5_000, seed: 20_220_101 },
  )
  expect(accepted).toBeGreaterThan(500)
})

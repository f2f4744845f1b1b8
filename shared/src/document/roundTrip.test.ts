import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDesign, writeDesign } from '../format/index.ts'
import { designFrom, type GovernanceDesign } from '../model/index.ts'
import { anyDesign, pictureOf, readAfresh } from '../testing/index.ts'
import {
  DocumentNotEmptyError,
  designOf,
  openDocument,
  seedDocument,
  seedRecord,
  statedWaivers,
  withWaivers,
} from './index.ts'

const example = new URL('../templates/examples/dominican-republic-2022.json', import.meta.url)

/** Through the two documents of a design, as another replica receives them, and back. */
function throughDocuments(data: GovernanceDesign): GovernanceDesign {
  const [doc, record] = [new Y.Doc(), new Y.Doc()]
  seedDocument(doc, data)
  seedRecord(record, data)
  const received = new Y.Doc()
  Y.applyUpdate(received, Y.encodeStateAsUpdate(record))
  return withWaivers(readAfresh(doc), statedWaivers(received)).data
}

test('any design file survives the document unchanged', () => {
  fc.assert(
    fc.property(anyDesign(), (data) => {
      const back = throughDocuments(data)
      expect(back).toEqual(data)
      expect(writeDesign(back)).toBe(writeDesign(data))
    }),
    { numRuns: 150 },
  )
})

test('a document shows the tree that its file shows', () => {
  fc.assert(
    fc.property(anyDesign(), (data) => {
      const doc = new Y.Doc()
      seedDocument(doc, data)
      expect(pictureOf(designOf(doc)).tree).toEqual(pictureOf(designFrom(data)).tree)
    }),
  )
})

test('the worked example has the same bytes after a document, an edit and an undo', () => {
  const bytes = readFileSync(example, 'utf8')
  const read = readDesign(bytes)
  if (!read.ok) throw new Error('The example cannot be read.')
  const doc = new Y.Doc()
  seedDocument(doc, read.data)
  expect(writeDesign(designOf(doc).data)).toBe(bytes)

  const live = openDocument(doc, { actor: 'ana' })
  expect(live.run({ type: 'removeBody', id: 'gtd', branch: 'remove' })).toBeUndefined()
  expect(live.snapshot().body('gtd')).toBeUndefined()
  expect(live.undo()).toBe(true)
  expect(writeDesign(live.snapshot().data)).toBe(bytes)
})

test('only an empty document is filled', () => {
  const data = fc.sample(anyDesign(), 1)[0] as GovernanceDesign
  const doc = new Y.Doc()
  seedDocument(doc, data)
  expect(() => seedDocument(doc, data)).toThrow(DocumentNotEmptyError)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDesign, writeDesign } from '../format/index.ts'
import { designOf, openDocument, seedDocument } from './index.ts'

const example = new URL('../templates/examples/dominican-republic-2022.json', import.meta.url)

test('the worked example has the same bytes after a document, an edit and an undo', () => {
  const bytes = readFileSync(example, 'utf8')
  const read = readDesign(bytes)
  if (!read.ok) throw new Error('The example cannot be read.')
  const doc = new Y.Doc()
  seedDocument(doc, read.data)
  expect(designOf(doc).data).toEqual(read.data)
  expect(writeDesign(designOf(doc).data)).toBe(bytes)

  const live = openDocument(doc, { actor: 'ana' })
  expect(live.run({ type: 'removeBody', id: 'gtd', branch: 'remove' })).toBeUndefined()
  expect(live.snapshot().body('gtd')).toBeUndefined()
  expect(live.undo()).toBe(true)
  expect(writeDesign(live.snapshot().data)).toBe(bytes)
})

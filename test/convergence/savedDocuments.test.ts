import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { designOf, migrateDocument, schemaVersion, schemaVersionOf } from 'shared/document'
import { writeDesign } from 'shared/format'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

/*
 * Documents saved by every version that ever was, with edits, removals, a cycle and typing of two people in
 * them. They are never edited: whoever keeps such a document must find the same design in it.
 */

const folder = join(import.meta.dirname, '../fixtures/documents')

const saved = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version))
    .filter((file) => file.endsWith('.bin'))
    .map((file) => join(version, file.replace(/\.bin$/, ''))),
)

test('there is a saved document of every version', () => {
  const versions = new Set(saved.map((name) => Number(/^v(\d+)/.exec(name)?.[1])))
  expect([...versions].sort((a, b) => a - b)).toEqual(
    Array.from({ length: schemaVersion }, (_, index) => index + 1),
  )
})

test.each(saved)('%s opens as the design that was saved', (name) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readFileSync(join(folder, `${name}.bin`)))
  migrateDocument(doc)
  expect(schemaVersionOf(doc)).toBe(schemaVersion)
  expect(writeDesign(designOf(doc).data)).toBe(readFileSync(join(folder, `${name}.json`), 'utf8'))
})

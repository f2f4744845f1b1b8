import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { GovernanceDesign } from '../../model/index.ts'
import { designOf, openDocument, schemaVersion, schemaVersionOf, seedDocument } from '../index.ts'
import { type Migration, migrateDocument, migrations, stampVersion } from './index.ts'

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es'],
  countries: [],
  bodies: [],
}

function seeded(): Y.Doc {
  const doc = new Y.Doc()
  seedDocument(doc, data)
  return doc
}

/** Puts a word at the end of the title, and says to which version it leads. */
function appending(to: number): Migration {
  return {
    to,
    migrate(doc) {
      const design = doc.getMap('design')
      design.set('title:es', `${String(design.get('title:es'))} ${to}`)
    },
  }
}

test('versions rise by one, from the first to the one that is written', () => {
  expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 2))
  expect(schemaVersion).toBe(migrations.length + 1)
  expect(schemaVersionOf(seeded())).toBe(schemaVersion)
})

test('steps run in their order, each once', () => {
  const doc = seeded()
  const steps = [appending(schemaVersion + 1), appending(schemaVersion + 2)]
  migrateDocument(doc, steps)
  migrateDocument(doc, steps)
  expect(designOf(doc).data.title).toEqual({ es: `Prueba ${schemaVersion + 1} ${schemaVersion + 2}` })
  expect(schemaVersionOf(doc)).toBe(schemaVersion + 2)
})

test('a document of a newer program can be read and not changed', () => {
  const doc = seeded()
  const live = openDocument(doc, { actor: 'ana' })
  expect(live.isReadOnly).toBe(false)
  live.run({ type: 'setDesignField', field: 'approach', value: 'people-driven' })
  stampVersion(doc, schemaVersion + 1)
  const before = live.snapshot().data
  expect(live.isReadOnly).toBe(true)
  expect(live.run({ type: 'setDesignField', field: 'approach', value: null })).toBe('read-only')
  expect(live.bindText({ of: 'description', lang: 'es' })?.splice(0, 0, 'x')).toBe('read-only')
  expect(live.undo()).toBe(false)
  expect(live.snapshot().data).toEqual(before)
})

test('a version that is none is the first', () => {
  for (const version of ['2', null, Number.NaN, -1]) {
    const doc = new Y.Doc()
    doc.getMap('meta').set('schemaVersion', version)
    expect(schemaVersionOf(doc)).toBe(1)
  }
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDesign, writeDesign } from '../format/index.ts'
import { collections } from '../model/index.ts'
import {
  anyCommandChoice,
  anyDesign,
  anyId,
  anyWords,
  commandFor,
  openReplicas,
  pictureOf,
  readAfresh,
} from '../testing/index.ts'
import { designOf, type LiveDesign, openDocument, seedDocument } from './index.ts'

/*
 * Anyone with the right to write may write anything that Yjs can hold, with any program. What is read from it
 * must be a valid design, the same for everyone, and must not throw.
 */

const anyRoot = fc.constantFrom('design', 'meta', 'cells', ...collections)

const anyKey = fc.oneof(
  anyId,
  anyWords,
  fc.constantFrom(
    ...[
      ':place',
      ':removed',
      ':line/id',
      ':line/to',
      ':line/kind',
      ':line',
      ':order',
      ':',
      '/',
      'id',
      'order',
    ],
    ...['name', 'name:es', 'name:', 'name/es', 'kind', 'kind:es', 'level', 'functions', 'functions/1'],
    ...[
      'functions/1:es',
      'functions//',
      'quorum',
      'quorum/seats',
      'quorum/text:es',
      'quorum/:place',
      'position',
    ],
    ...[
      'instruments/x',
      'columns/a',
      'languages',
      'languages/es',
      'languages/!',
      'body',
      'from',
      'to',
      'function',
    ],
    ...['institution', 'institution:es', 'bodies', 'seats', 'format', 'version', 'waivers', 'schemaVersion'],
    ...[
      'a/b',
      'a/b/R',
      'a/b/Z',
      'a/b/:note',
      'a/b/:note:es',
      'a/b/:binding',
      'a/b/:letters',
      'a//R',
      '//',
      'a/',
    ],
  ),
)

/** Values that Yjs can carry; shared types are made where they are put. */
type Value =
  | { readonly plain: unknown }
  | { readonly shared: 'map' | 'array' | 'text'; readonly inner: unknown }

const anyPlain: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .anything({ withNullPrototype: true, withBigInt: true, withTypedArray: false, maxDepth: 2 })
    .filter(isCarried),
  fc.constantFrom<unknown>(
    true,
    null,
    undefined,
    Number.NaN,
    Infinity,
    -1,
    1e300,
    2 ** 60,
    '',
    'unit',
    'strategic',
  ),
  fc.constantFrom<unknown>(
    [null],
    ['a', 'b', 1e308, ['a', 'b', 'c', 'd']],
    ['a', 5],
    [[], {}],
    [1, 2, 'x'],
    [1e9, 0],
  ),
  fc.constantFrom<unknown>('\ud800', 'x'.repeat(10_001), new Uint8Array([1, 2])),
)

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ plain: anyPlain }) },
  {
    weight: 1,
    arbitrary: fc.record({
      shared: fc.constantFrom('map' as const, 'array' as const, 'text' as const),
      inner: anyPlain,
    }),
  },
)

interface Write {
  readonly root: string
  readonly thing: string | null
  readonly key: string
  readonly value: Value
}

const anyWrite: fc.Arbitrary<Write> = fc.record({
  root: anyRoot,
  /** Into a thing of a root, or into the root itself. */
  thing: fc.option(fc.oneof(anyId, fc.constantFrom('a', 'b', 'c')), { freq: 4 }),
  key: anyKey,
  value: anyValue,
})

const anyTextName = fc.oneof(
  fc.constantFrom(
    'text//description/es',
    'text/a/functions.1/es',
    'text/a.b/note/es',
    'text/a/functions.1/!',
    'text',
  ),
  fc.tuple(anyId, anyWords).map(([owner, lang]) => `text/${owner}/name/${lang}`),
)

test('whatever is written into a document, the snapshot is a valid design and the same for everyone', () => {
  let faulty = 0
  fc.assert(
    fc.property(
      anyDesign({ most: 3 }),
      fc.array(anyWrite, { minLength: 1, maxLength: 30, size: 'max' }),
      fc.array(fc.tuple(anyTextName, fc.string({ unit: 'binary' })), { maxLength: 3 }),
      fc.array(anyCommandChoice(), { maxLength: 8, size: 'max' }),
      (data, writes, texts, choices) => {
        const { designs, documents, syncAll } = openReplicas(2, data)
        const ids = data.bodies.map((body) => body.id)
        const foreign = new Y.Doc()
        for (const doc of documents) Y.applyUpdate(foreign, Y.encodeStateAsUpdate(doc))
        for (const write of writes) carryOut(foreign, write, ids)
        for (const [name, words] of texts) {
          foreign.getText(name).insert(0, words)
          foreign.getText(name).insertEmbed(0, { image: 'x' })
        }
        const [doc, other] = documents as [Y.Doc, Y.Doc]
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign))
        const [mine] = designs as [LiveDesign]
        for (const choice of choices) mine.run(commandFor(choice, mine.snapshot()))
        if (choices.length % 2 === 0) mine.undo()
        syncAll()
        const snapshots = designs.map((design) => design.snapshot())
        const [design] = snapshots
        if (!design) throw new Error('There are two replicas.')
        if (design.faults.length > 0) faulty += 1
        const picture = pictureOf(design)
        expect(pictureOf(snapshots[1] ?? design)).toEqual(picture)
        expect(pictureOf(readAfresh(other))).toEqual(picture)
        const read = readDesign(writeDesign(design.data))
        expect(read).toEqual({ ok: true, data: design.data })
      },
    ),
    { numRuns: 100 },
  )
  expect(faulty).toBeGreaterThan(30)
})

test('a design whose languages cannot be read still has one', () => {
  const doc = new Y.Doc()
  seedDocument(doc, designOf(new Y.Doc()).data)
  const map = doc.getMap('design')
  for (const key of [...map.keys()].filter((one) => one.startsWith('languages/'))) map.set(key, [null])

  const { data, faults } = designOf(doc)

  expect(data.languages).toEqual(['es'])
  expect(faults).toContainEqual({ target: 'design', field: 'languages' })
})

test('a root of another kind is read as empty', () => {
  const foreign = new Y.Doc()
  foreign.getArray('bodies').insert(0, ['x'])
  foreign.getText('cells').insert(0, 'x')
  foreign.getMap('text//description/es').set('a', 1)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign))
  const live = openDocument(doc, { actor: 'ana' })
  expect(live.snapshot().data).toEqual(designOf(new Y.Doc()).data)
})

function carryOut(doc: Y.Doc, { root, thing, key, value }: Write, ids: readonly string[]): void {
  const map = doc.getMap(root)
  const known = thing === 'a' ? ids[0] : thing
  const inner = known === null || known === undefined ? undefined : map.get(known)
  if (inner instanceof Y.Map) inner.set(key, made(value))
  else if (known !== null && known !== undefined && root !== 'cells') {
    const fresh = new Y.Map<unknown>()
    map.set(known, fresh)
    fresh.set(key, made(value))
  } else map.set(key, made(value))
}

function made(value: Value): unknown {
  if ('plain' in value) return value.plain
  if (value.shared === 'text') return new Y.Text('words')
  if (value.shared === 'array') return Y.Array.from(['words', 1])
  return new Y.Map([['es', value.inner]])
}

/** Yjs can carry it to another replica. */
function isCarried(value: unknown): boolean {
  try {
    const doc = new Y.Doc()
    doc.getMap('x').set('x', value)
    Y.applyUpdate(new Y.Doc(), Y.encodeStateAsUpdate(doc))
    return true
  } catch {
    return false
  }
}

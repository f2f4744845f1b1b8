import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { designOf, seedDocument } from '../document/index.ts'
import { readDesign } from './readDesign.ts'
import { writeDesign } from './writeDesign.ts'

const worked = readFileSync(
  new URL('../templates/examples/dominican-republic-2022.json', import.meta.url),
  'utf8',
)

function rewritten(file: string): string {
  const result = readDesign(file)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return writeDesign(result.data)
}

test('the worked example is written with the same bytes', () => {
  expect(rewritten(worked)).toBe(worked)
})

test('writes every clause of the canonical form', () => {
  const file = JSON.stringify({
    zeta: 1,
    '10': 'ten',
    '9': 'nine',
    alpha: { '2': 2, '10': 10, b: [3, 1], a: {} },
    bodies: [
      {
        kind: 'unit',
        id: 'b',
        position: { y: 2.5, x: -0 },
        institution: { pt: 'M', es: 'M' },
        functions: [{ es: 'segunda' }, { es: 'primera' }],
        instruments: ['i2', 'i10', 'i2'],
        coreAreas: ['infrastructure', 'capabilities'],
        leads: [],
        name: { qu: 'q', fr: 'f', en: 'e', es: 's' },
        level: null,
        quorum: {},
      },
      { kind: 'office', name: {}, id: 'B' },
    ],
    countries: ['PE', 'DO'],
    languages: ['es', 'en'],
    columns: ['b', 'B'],
    principles: [
      { id: 'p2', name: {}, embodiedBy: ['b', 'B'] },
      { id: 'p1', name: {}, embodiedBy: [] },
    ],
    assignments: [
      { letters: ['I', 'Si', 'A', 'R'], holder: 'b', activity: 'a2' },
      { letters: ['C'], holder: 'b', activity: 'a1' },
    ],
    waivers: [
      { rule: 'r', targets: ['z', 'b'], reason: '', by: '', at: '2024-01-02' },
      { rule: 'r', targets: ['b', 'z'], reason: '', by: '', at: '2024-01-01T00:00:00Z' },
    ],
    title: { es: 'Acentos: ñ, 😀, \u2028, "' },
    version: 1,
    format: 'governance-design',
    letterSet: 'raci-vs',
  })
  expect(rewritten(file)).toBe(`{
  "format": "governance-design",
  "version": 1,
  "title": {
    "es": "Acentos: ñ, 😀, \u2028, \\""
  },
  "languages": [
    "es",
    "en"
  ],
  "countries": [
    "PE",
    "DO"
  ],
  "letterSet": "raci-vs",
  "principles": [
    {
      "id": "p2",
      "name": {},
      "embodiedBy": [
        "b",
        "B"
      ]
    },
    {
      "id": "p1",
      "name": {},
      "embodiedBy": []
    }
  ],
  "bodies": [
    {
      "id": "B",
      "name": {},
      "kind": "office"
    },
    {
      "id": "b",
      "name": {
        "es": "s",
        "en": "e",
        "fr": "f",
        "qu": "q"
      },
      "kind": "unit",
      "level": null,
      "institution": {
        "es": "M",
        "pt": "M"
      },
      "coreAreas": [
        "capabilities",
        "infrastructure"
      ],
      "leads": [],
      "functions": [
        {
          "es": "segunda"
        },
        {
          "es": "primera"
        }
      ],
      "instruments": [
        "i10",
        "i2"
      ],
      "quorum": {},
      "position": {
        "x": 0,
        "y": 2.5
      }
    }
  ],
  "columns": [
    "b",
    "B"
  ],
  "assignments": [
    {
      "activity": "a1",
      "holder": "b",
      "letters": [
        "C"
      ]
    },
    {
      "activity": "a2",
      "holder": "b",
      "letters": [
        "R",
        "A",
        "I",
        "Si"
      ]
    }
  ],
  "waivers": [
    {
      "rule": "r",
      "targets": [
        "b",
        "z"
      ],
      "reason": "",
      "by": "",
      "at": "2024-01-01T00:00:00Z"
    },
    {
      "rule": "r",
      "targets": [
        "b",
        "z"
      ],
      "reason": "",
      "by": "",
      "at": "2024-01-02"
    }
  ],
  "10": "ten",
  "9": "nine",
  "alpha": {
    "10": 10,
    "2": 2,
    "a": {},
    "b": [
      3,
      1
    ]
  },
  "zeta": 1
}
`)
})

test('writes the letters of each set in its order', () => {
  const written = (letterSet: string | undefined, letters: string[]) =>
    JSON.parse(
      rewritten(
        JSON.stringify({
          ...{
            format: 'governance-design',
            version: 1,
            title: {},
            languages: ['es'],
            countries: [],
            bodies: [],
          },
          letterSet,
          assignments: [{ activity: 'a', holder: 'h', letters }],
        }),
      ),
    ).assignments[0].letters
  expect(written(undefined, ['I', 'C', 'A', 'R', 'R'])).toEqual(['R', 'A', 'C', 'I'])
  expect(written('rasci', ['S', 'I', 'C', 'A', 'R'])).toEqual(['R', 'A', 'C', 'I', 'S'])
  expect(written('daci', ['I', 'C', 'A', 'D'])).toEqual(['D', 'A', 'C', 'I'])
  expect(written('rapid', ['D', 'I', 'P', 'A', 'R'])).toEqual(['R', 'A', 'P', 'I', 'D'])
})

/** Any value that a program may have left in a field of its own, integer-like keys among them. */
const unknownValue = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/__proto__|constructor/.test(JSON.stringify(value)))
const unknownFields = fc.dictionary(
  fc.constantFrom('10', '9', 'zz', 'x y', 'toString', 'sources', 'é'),
  unknownValue,
)
const text = fc.dictionary(
  fc.constantFrom('es', 'en', 'pt', 'fr', 'qu', 'pt-BR'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const id = fc.constantFrom('a', 'b', 'B', 'a-1', 'a10', 'a2', '_', '7', 'Z9')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(fc.option(value, { nil: null }), { nil: undefined })
const day = fc.constantFrom('2022-10-31', '2024-02-29', '1999-01-01')
const area = fc.constantFrom('digital-government', 'capabilities', 'infrastructure')

function thing(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.tuple(fc.record(fields), unknownFields).map(([known, unknown]) => ({ ...unknown, ...known }))
}

/** A design as another program might have written it: any order, nulls, unknown fields, cells given twice. */
const anyFile = fc
  .record({
    head: thing({
      title: text,
      description: maybe(text),
      languages: fc.uniqueArray(fc.constantFrom('es', 'en', 'fr', 'qu'), { minLength: 1 }),
      countries: fc.uniqueArray(fc.constantFrom('DO', 'CL', 'PE')),
      letterSet: maybe(fc.constantFrom('raci', 'rasci', 'raci-vs', 'daci', 'rapid')),
      asOf: maybe(day),
      columns: maybe(fc.array(id)),
    }),
    bodies: fc.array(
      thing({
        name: text,
        kind: fc.constantFrom('collegiate', 'unit', 'office'),
        institution: maybe(fc.oneof(id, text)),
        coreAreas: maybe(fc.array(area)),
        leads: maybe(fc.array(area)),
        functions: maybe(fc.array(text)),
        instruments: maybe(fc.array(id)),
        quorum: maybe(thing({ text: maybe(text), share: maybe(fc.double({ min: 0, max: 1, noNaN: true })) })),
        position: maybe(
          thing({ x: fc.integer({ min: -999, max: 999 }), y: fc.float({ min: -9, max: 9, noNaN: true }) }),
        ),
      }),
    ),
    seats: maybe(
      fc.array(
        thing({
          body: id,
          function: fc.constantFrom('chair', 'member'),
          heldBy: maybe(fc.oneof(thing({ body: id }), thing({ institution: fc.oneof(id, text) }))),
        }),
      ),
    ),
    assignments: maybe(
      fc.array(
        thing({
          activity: id,
          holder: id,
          letters: fc.array(fc.constantFrom('R', 'A', 'C', 'I', 'S', 'V', 'Si', 'D', 'P')),
          binding: maybe(fc.boolean()),
          note: maybe(text),
        }),
      ),
    ),
    waivers: maybe(
      fc.array(
        thing({
          rule: fc.constantFrom('r1', 'r2'),
          targets: fc.array(id),
          reason: fc.constant('why'),
          by: fc.constant('who'),
          at: day,
        }),
      ),
    ),
  })
  .map(({ head, bodies, seats, assignments, waivers }) =>
    JSON.stringify({
      waivers,
      ...head,
      assignments,
      seats: seats?.map((seat, index) => ({ ...seat, id: `s${index}` })),
      bodies: bodies.map((body, index) => ({ ...body, id: `b${index}` })),
      version: 1,
      format: 'governance-design',
    }),
  )

test('of any file the second writing equals the first', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const first = rewritten(file)
      expect(rewritten(first)).toBe(first)
    }),
    { numRuns: 300 },
  )
})

test('writing keeps what reading found', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const result = readDesign(file)
      if (!result.ok) throw new Error(JSON.stringify(result.faults))
      expect(JSON.parse(writeDesign(result.data))).toEqual(JSON.parse(JSON.stringify(result.data)))
    }),
    { numRuns: 300 },
  )
})

test('a live document gives back what was read, but the waivers, which live elsewhere', () => {
  const throughDocument = (file: string) => {
    const result = readDesign(file)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    const document = new Y.Doc()
    seedDocument(document, result.data)
    const replica = new Y.Doc()
    Y.applyUpdate(replica, Y.encodeStateAsUpdate(document))
    return writeDesign(designOf(replica).data)
  }
  expect(throughDocument(worked)).toBe(worked)
  fc.assert(
    fc.property(anyFile, (file) => {
      const canonical = rewritten(JSON.stringify({ ...JSON.parse(file), waivers: undefined }))
      expect(throughDocument(canonical)).toBe(canonical)
    }),
    { numRuns: 200 },
  )
})

import { describe, expect, test } from 'vitest'
import { messages } from '../i18n/en/index.ts'
import { createTranslator } from '../i18n/index.ts'
import { wordFault } from './faults.ts'
import { jsonSchema } from './jsonSchema.ts'
import { readDesign } from './readDesign.ts'

/* Values of a wrong type in every field that the published schema has: each is refused, and its place named. */

interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly anyOf?: readonly Schema[]
}
interface Field {
  readonly place: string
  readonly schema: Schema
  /** The least design that has this value there. */
  with(value: unknown): unknown
}

const root = jsonSchema() as Schema
const wrongValues: Readonly<Record<string, unknown>> = {
  string: 'no such word \u001b[1m\u202e',
  number: 7.5e300,
  boolean: true,
  array: [[[7]]],
  object: { '': [] },
}
const translator = createTranslator('en', messages)
const fields = [...fieldsOf(root, '', (value) => value, leastOf(root) as object)]

test('nothing of the format is left out', () => {
  expect(fields.length).toBeGreaterThan(110)
  expect(linesFor(leastOf(root))).toEqual([])
})

describe.each(fields)('$place', ({ place, schema, with: designWith }) => {
  test('refuses what is of another type', () => {
    const types = typesOf(schema)
    const wrong = Object.keys(wrongValues).filter((type) => !types.has(type))
    expect(wrong.length).toBeGreaterThan(0)
    for (const type of wrong) {
      const lines = linesFor(designWith(wrongValues[type]))
      expect(
        lines.some((line) => line.startsWith(place)),
        `${type}: ${lines}`,
      ).toBe(true)
      for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\u202e|undefined|\[object|\{\{/u)
    }
  })
})

function linesFor(design: unknown): string[] {
  const read = readDesign(JSON.stringify(design))
  return read.ok ? [] : read.faults.map((fault) => wordFault(fault, translator))
}

/** Every field under a schema, and the elements of its lists. `put` sets the thing that the schema describes. */
function* fieldsOf(
  schema: Schema,
  place: string,
  put: (value: unknown) => unknown,
  least: object = {},
): Iterable<Field> {
  for (const one of alternativesOf(schema)) {
    for (const [name, inner] of Object.entries(one.properties ?? {})) {
      const field: Field = {
        place: place ? `${place}.${name}` : name,
        schema: inner,
        with: (value) => put({ ...(least as object), [name]: value }),
      }
      yield field
      yield* fieldsOf(inner, field.place, field.with, objectOf(leastOf(inner)))
    }
    if (one.items) {
      const element: Field = { place: `${place}[0]`, schema: one.items, with: (value) => put([value]) }
      yield element
      yield* fieldsOf(one.items, element.place, element.with, objectOf(leastOf(one.items)))
    }
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** The schema, or those of which it is one, without names for them. */
function alternativesOf(schema: Schema): Schema[] {
  const { $ref, anyOf } = schema
  if ($ref) return alternativesOf(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {})
  // `anyOf` beside a type says which fields go together, not what else it may be.
  return anyOf && !schema.type ? anyOf.flatMap(alternativesOf) : [schema]
}

/** What it may be. A word of a list, and nothing but that word, counts as no text. */
function typesOf(schema: Schema): Set<string> {
  return new Set(
    alternativesOf(schema)
      .filter((one) => !one.enum && one.const === undefined)
      .flatMap(({ type }) => type ?? []),
  )
}

/** The least value that the schema allows. */
function leastOf(schema: Schema): unknown {
  const [first = {}] = alternativesOf(schema)
  if (first.const !== undefined) return first.const
  if (first.enum) return first.enum[0]
  if (schema.$ref === '#/$defs/Text') return { en: 'Words' }
  if (first.type === 'array') return first.minItems ? [leastOf(first.items ?? {})] : []
  if (first.type === 'object')
    return Object.fromEntries(
      (first.required ?? []).map((name) => [name, leastOf(first.properties?.[name] ?? {})]),
    )
  if (first.type === 'string') return 'en'
  return 0
}

/** Arbitrary valid designs, in the whole breadth of the file format. */
import fc from 'fast-check'
import { readDesign, writeDesign } from '../format/index.ts'
import {
  activityKinds,
  allLetters,
  approaches,
  areas,
  assignmentFields,
  bodyKinds,
  type Collection,
  chosenSeverities,
  collections,
  compositions,
  designFields,
  type Field,
  type Fields,
  fieldsOf,
  type GovernanceDesign,
  type Id,
  instrumentRanks,
  instrumentStatuses,
  isJson,
  isKey,
  type Json,
  letterSetIds,
  levels,
  mandates,
  natures,
  relationKinds,
  roleKeys,
  scopes,
  seatFunctions,
  seatStatuses,
  sectors,
} from '../model/index.ts'

/** A valid design in canonical form, as a reader gives it. */
export function anyDesign({ most = 8 }: { readonly most?: number } = {}): fc.Arbitrary<GovernanceDesign> {
  const anyIds = fc.uniqueArray(anyId, {
    minLength: collections.length,
    maxLength: most * collections.length,
  })
  return anyIds.chain((ids) => anyDesignOf(ids)).map(canonical)
}

export const anyId: fc.Arbitrary<Id> = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{64}$/) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'design', 'toString', '-', '0', '10') },
)

/** Words that have tripped programs before, among others. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '__proto__', '\u0000', '👩‍👧', 'Cámara', ' a ', '{{name}}', 'null', 'a\nb'),
)

export const anyLang = fc.constantFrom('es', 'en', 'pt', 'fr', 'qu', 'pt-BR', 'x-creole', 'sr-Latn-RS')

export const anyText = fc.dictionary(anyLang, anyWords, { maxKeys: 4 })

/** Whatever a later version, or another program, may have put into a file. */
export const anyJson: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 2, stringUnit: 'binary' })
  .filter((value) => isJson(value, 10)) as fc.Arbitrary<Json>

const anyUnknownName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    'a:b',
    'a/b',
    '%3A',
    ':place',
    ':removed',
    'name:es',
    'columns/x',
    'text',
    'constructor',
    '10',
  ),
)

const absent = Symbol('absent')

/** Values of every kind: a field takes those that have its form. */
const values: readonly unknown[] = [
  ...[activityKinds, approaches, areas, bodyKinds, compositions, instrumentRanks, instrumentStatuses].flat(),
  ...[letterSetIds, levels, mandates, natures, relationKinds, roleKeys, scopes, seatFunctions].flat(),
  ...[seatStatuses, sectors, chosenSeverities, 'all', 'DO', 'PY', 'es', 'en', 'x-creole'].flat(),
  ...[true, false, 0, 0.5, 1, 7, 1_000_000, '2024-02-29', '1999-12-31', 'https://example.org/ley?a=1', ''],
]

function anyDesignOf(ids: readonly Id[]): fc.Arbitrary<GovernanceDesign> {
  const owned = shareOut(ids)
  const lists = Object.fromEntries(
    collections.map((collection) => {
      const list = fc.tuple(...owned[collection].map((id) => anyThing(collection, id, ids, owned)))
      return [collection, collection === 'bodies' ? list : maybe(list)]
    }),
  )
  const anyActivity = fc.constantFrom(...owned.activities, 'gone')
  const anyHolder = fc.constantFrom(...owned.bodies, ...owned.seats, 'gone')
  const cells = fc.uniqueArray(fc.tuple(anyActivity, anyHolder), { selector: String, maxLength: 12 })
  const assignments = cells.chain((ends) =>
    fc.tuple(...ends.map(([activity, holder]) => anyCell(activity, holder, ids))),
  )
  return anyFields({ ...designFields, languages: someLanguages }, ids, {
    format: fc.constant('governance-design'),
    version: fc.constant(1),
    ...lists,
    assignments: maybe(assignments),
    waivers: maybe(fc.array(anyWaiver(), { maxLength: 3 })),
  }) as unknown as fc.Arbitrary<GovernanceDesign>
}

/** Every collection gets some of the ids. */
function shareOut(ids: readonly Id[]): Record<Collection, Id[]> {
  const owned = Object.fromEntries(collections.map((one) => [one, [] as Id[]])) as Record<Collection, Id[]>
  ids.forEach((id, index) => {
    owned[collections[index % collections.length] as Collection].push(id)
  })
  return owned
}

function anyThing(collection: Collection, id: Id, ids: readonly Id[], owned: Record<Collection, Id[]>) {
  const anyBody = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...owned.bodies) },
    { weight: 1, arbitrary: fc.constantFrom(...ids, 'gone') },
  )
  const kind = fc.oneof(fc.constant('reports-to'), fc.constantFrom(...relationKinds))
  const line = { from: anyBody, to: anyBody, kind }
  return anyFields(fieldsOf[collection], ids, {
    id: fc.constant(id),
    ...(collection === 'relations' ? line : {}),
    ...(collection === 'seats' ? { body: anyBody } : {}),
  })
}

function anyCell(activity: Id, holder: Id, ids: readonly Id[]) {
  const letters = fc.subarray([...allLetters])
  return anyFields(assignmentFields, ids, {
    activity: fc.constant(activity),
    holder: fc.constant(holder),
    letters,
  })
}

function anyWaiver() {
  return anyFields({}, [], {
    rule: anyWords,
    targets: fc.uniqueArray(fc.constantFrom('a', 'b', 'strategic', 'fr'), { maxLength: 3 }),
    reason: anyWords,
    by: anyWords,
    at: fc.constantFrom('2024-01-31', '2024-01-31T10:00:00Z', '2024-02-29T23:59:59.5-04:00'),
    until: maybe(fc.constantFrom('2030-01-01')),
    basis: maybe(anyWords),
    upTo: maybe(fc.constantFrom('error', 'warning')),
  })
}

const someLanguages: Field = {
  of: 'list',
  accepts: (value) => typeof value === 'string' && /^(es|en|x-creole)$/.test(value),
  filled: true,
  fallback: [],
}

/** Stated fields of a form, others besides, and sometimes some that no version knows. */
function anyFields(
  fields: Fields,
  ids: readonly Id[],
  more: Readonly<Record<string, fc.Arbitrary<unknown>>>,
) {
  const known = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = anyValue(field, ids)
      return [name, field.required || field.fallback !== undefined ? value : maybe(value)]
    }),
  )
  const anyUnknown = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(anyUnknownName, anyJson, { maxKeys: 2 }) },
  )
  return fc.tuple(anyUnknown, fc.record({ ...known, ...more })).map(([unknown, stated]) => {
    const others = Object.entries(unknown).filter(([name]) => isKey(name) && !(name in stated))
    const entries = [...Object.entries(stated), ...others].filter(([, value]) => value !== absent)
    return Object.fromEntries(entries) as Record<string, unknown>
  })
}

function anyValue(field: Field, ids: readonly Id[]): fc.Arbitrary<unknown> {
  const fitting = (accepts: (value: unknown) => boolean) =>
    fc.constantFrom(...[...values, ...ids, 'gone'].filter(accepts))
  switch (field.of) {
    case 'value': {
      const isHolding = field.accepts({ body: 'x' })
      if (isHolding)
        return fc.oneof(fc.record({ body: fitting(isString) }), fc.record({ institution: anyText }))
      return field.accepts('any words') ? anyWords : fitting(field.accepts)
    }
    case 'text':
    case 'longText':
      return anyText
    case 'longTexts':
      return fc.array(anyText, { maxLength: 4 })
    case 'set':
      return fc.uniqueArray(fitting(field.accepts), { maxLength: 3 })
    case 'list':
      return fc.array(fitting(field.accepts), { minLength: field.filled ? 1 : 0, maxLength: 4 })
    case 'idOrText':
      return fc.oneof(fc.constantFrom(...ids), anyText)
    case 'point':
      return anyFields({}, ids, { x: anyPixel, y: anyPixel })
    case 'group':
      return anyFields(field.fields, ids, {})
    case 'map':
      return fc.dictionary(
        fc.constantFrom('body-too-large', 'strategic', 'gone'),
        anyValue(field.each, ids),
        {
          maxKeys: 3,
        },
      )
  }
}

const anyPixel = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, -12.25, 1e6))

/** Not stated in either way, or stated. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | typeof absent> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(absent) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: value },
  )
}

function isString(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
}

function canonical(design: GovernanceDesign): GovernanceDesign {
  const read = readDesign(writeDesign(design))
  if (!read.ok) throw new Error(`An arbitrary design is not valid: ${JSON.stringify(read.faults)}`)
  return read.data
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FaultList } from './faults.ts'
import { scanJson } from './scanJson.ts'

function scanned(text: string) {
  const faults = new FaultList()
  return { parses: scanJson(text, faults), faults: faults.first, more: faults.more }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with one character put in, taken out or replaced: most of it broken, some of it still valid. */
const almostJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[]:,"\\ue+-.01 \n\t\u0000x'), fc.constantFrom(0, 1))
  .map(([json, seed, char, taken]) => {
    const at = seed % (json.length + 1)
    return json.slice(0, at) + char + json.slice(at + taken)
  })

test('agrees with JSON.parse about what is JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), almostJson), (text) => {
      expect(scanned(text).parses).toBe(parses(text))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['{"a": 1,}', 'jsonUnexpected', { found: '"}"', line: 1, column: 9 }],
  ['{\n  "a": tru\n}', 'jsonUnexpected', { found: '"t"', line: 2, column: 8 }],
  ['{\r\n"a"\r\n1}', 'jsonUnexpected', { found: '"1"', line: 3, column: 1 }],
  ['["a\nb"]', 'jsonUnexpected', { found: '"\\n"', line: 1, column: 4 }],
  ['{"a": "b', 'jsonEnds', { line: 1, column: 9 }],
  ['[1] 2', 'jsonUnexpected', { found: '"2"', line: 1, column: 5 }],
  ['[01]', 'jsonUnexpected', { found: '"1"', line: 1, column: 3 }],
  [' \n', 'empty', {}],
])('says where %j stops being JSON', (text, key, data) => {
  expect(scanned(text)).toMatchObject({ parses: false, faults: [{ key, data }] })
})

test('finds duplicate keys at every depth, however they are written', () => {
  const { parses, faults } = scanned('{"a": [{"b": 1, "c": 2,\n "\\u0062": 3}], "a": 4}')
  expect(parses).toBe(true)
  expect(faults).toEqual([
    { path: 'a[0].b', key: 'duplicateKey', data: { line: 2, column: 2 } },
    { path: 'a', key: 'duplicateKey', data: { line: 2, column: 17 } },
  ])
})

test('refuses keys that objects have of themselves', () => {
  expect(scanned('{"x": {"__proto__": {"admin": true}}, "\\u0063onstructor": 1}').faults).toMatchObject([
    { path: 'x.__proto__', key: 'forbiddenKey' },
    { path: 'constructor', key: 'forbiddenKey' },
  ])
})

test('finds lone surrogates in values and keys, and leaves whole pairs alone', () => {
  expect(scanned('{"a": "\\ud83d\\ude00 😀", "b": ["\\ud83d"], "\\udc00": 1}').faults).toMatchObject([
    { path: 'b[0]', key: 'loneSurrogate' },
    { path: '', key: 'loneSurrogate' },
  ])
})

test('finds numbers that are not finite', () => {
  expect(scanned('{"a": [1e308, 1e999, -1E400]}').faults).toEqual([
    { path: 'a[1]', key: 'notFinite', data: { value: '1e999' } },
    { path: 'a[2]', key: 'notFinite', data: { value: '-1E400' } },
  ])
})

test('follows a hundred levels and no more', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect(scanned(nested(100))).toEqual({ parses: true, faults: [], more: 0 })
  expect(scanned(nested(101))).toMatchObject({ parses: false, faults: [{ key: 'tooDeep' }] })
  expect(scanned('{"a":'.repeat(3_000_000))).toMatchObject({ parses: false, faults: [{ key: 'tooDeep' }] })
})

test('keeps the first hundred faults and counts the others', () => {
  const { faults, more } = scanned(`[${'1e999,'.repeat(250)}1]`)
  expect(faults).toHaveLength(100)
  expect(more).toBe(150)
})

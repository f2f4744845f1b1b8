import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange } from './arrange.ts'

const anyEntries = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 })

function sortedBy(orders: ReadonlyMap<string, string>): string[] {
  return [...orders].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([entry]) => entry)
}

test('entries stand as wanted, whatever they stood like before', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, (before, wanted) => {
      expect(sortedBy(arrange(wanted, arrange(before, new Map())))).toEqual(wanted)
    }),
  )
})

test('what stays in its place keeps its key', () => {
  const before = arrange(['a', 'b', 'c', 'd'], new Map())
  const changed = (wanted: string[]) => {
    const after = arrange(wanted, before)
    return wanted.filter((entry) => after.get(entry) !== before.get(entry))
  }
  expect(changed(['a', 'b', 'x', 'c', 'd'])).toEqual(['x'])
  expect(changed(['d', 'a', 'b', 'c'])).toEqual(['d'])
  expect(changed(['b', 'd'])).toEqual([])
})

test('keys that another program made are kept as well', () => {
  const known = new Map([
    ['a', 'é'],
    ['b', 'é'],
    ['c', ''],
  ])
  expect(sortedBy(arrange(['a', 'b', 'c'], known))).toEqual(['a', 'b', 'c'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, designFrom, orderBetween, siblingOrder } from './index.ts'

const random = () => 0.5
const anyKey = fc.string({ unit: 'binary' })
const anyRandom = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))

test('a key lies between any two others', () => {
  fc.assert(
    fc.property(anyKey, anyKey, anyRandom, (one, other, stream) => {
      fc.pre(one !== other)
      const [low, high] = one < other ? [one, other] : [other, one]
      const hasRoom = !(high.startsWith(low) && /^\0+$/.test(high.slice(low.length)))
      fc.pre(hasRoom)
      const key = orderBetween(low, high, () => stream.next().value)
      expect(key > low && key < high).toBe(true)
      expect(/\p{Surrogate}/u.test(key)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('a key lies after any other', () => {
  fc.assert(fc.property(anyKey, (key) => orderBetween(key, null, random) > key))
})

test('a thousand insertions at one place keep their order and stay short', () => {
  fc.assert(
    fc.property(anyRandom, fc.constantFrom('first', 'last', 'second'), (stream, where) => {
      const next = () => stream.next().value
      const keys: string[] = [orderBetween(null, null, next), orderBetween('a1', null, next)]
      for (let count = 0; count < 1_000; count += 1) {
        const at = where === 'first' ? 0 : where === 'last' ? keys.length : 1
        keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null, next))
      }
      expect(keys).toEqual([...keys].sort())
      expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(where === 'second' ? 400 : 12)
    }),
    { numRuns: 5 },
  )
})

test('two people who insert at the same place hardly ever get the same key', () => {
  const keys = new Set(Array.from({ length: 100 }, () => orderBetween('a0', 'a1', Math.random)))
  expect(keys.size).toBeGreaterThan(95)
})

test('without room the key is the one before', () => {
  expect(orderBetween('m', 'm', random)).toBe('m')
  expect(orderBetween('m', 'm\0', random)).toBe('m')
})

test('a body comes to stand after a sibling, first, or last', () => {
  const bodies = ['a', 'b', 'c'].map(
    (id, index): Body => ({ id, name: {}, kind: 'unit', order: `a${index}` }),
  )
  const design = designFrom({
    format: 'governance-design',
    version: 1,
    title: {},
    languages: ['es'],
    countries: [],
    bodies,
  })
  expect(siblingOrder(design, null, 'b', random)).toMatch(/^a1/)
  expect(siblingOrder(design, null, null, random) < 'a0').toBe(true)
  expect(siblingOrder(design, null, undefined, random) > 'a2').toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleOf, deriveTree, type Id, type PlaceClaim } from './index.ts'

const ids = Array.from({ length: 12 }, (_, index) => `b${index.toString(36)}`)
const bodies = ids.map((id) => ({ id }))
const anyParent = fc.constantFrom(...ids, 'gone', null)
const anyClaims = fc
  .array(
    fc.record({
      parent: anyParent,
      lamport: fc.nat({ max: 20 }),
      fallbacks: fc.array(anyParent, { maxLength: 3 }),
    }),
    { minLength: ids.length, maxLength: ids.length },
  )
  .map((claims) => new Map(ids.map((id, index) => [id, claims[index] as PlaceClaim])))

function shapeOf(claims: ReadonlyMap<Id, PlaceClaim>, listed = bodies) {
  const tree = deriveTree(listed, claims)
  return { roots: tree.roots, unplaced: tree.unplaced, parents: ids.map((id) => tree.parentOf(id)) }
}

test('any claims give one forest with every body in it once', () => {
  let cyclic = 0
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const tree = deriveTree(bodies, claims)
      const found = [...tree.roots, ...tree.unplaced].flatMap((id) => [id, ...tree.descendantsOf(id)])
      expect(found.sort()).toEqual([...ids].sort())
      if (tree.displaced.size > 0) cyclic += 1
    }),
    { numRuns: 2_000 },
  )
  expect(cyclic).toBeGreaterThan(500)
})

test('the forest does not depend on the order in which bodies and claims came', () => {
  fc.assert(
    fc.property(anyClaims, fc.shuffledSubarray(bodies, { minLength: ids.length }), (claims, shuffled) => {
      const reversed = new Map([...claims].reverse())
      expect(shapeOf(reversed, shuffled)).toEqual(shapeOf(claims))
    }),
    { numRuns: 500 },
  )
})

test('whoever is in no cycle stands where they say', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const tree = deriveTree(bodies, claims)
      for (const [id, { parent }] of claims) {
        if (cycleOf(id, claims).length > 0) continue
        expect(tree.parentOf(id)).toBe(ids.includes(parent ?? '') && parent !== id ? parent : null)
      }
    }),
  )
})

test('the latest move of a cycle gives way, to where the body stood before', () => {
  const claims = new Map<Id, PlaceClaim>([
    ['a', { parent: 'b', lamport: 2, fallbacks: [] }],
    ['b', { parent: 'a', lamport: 3, fallbacks: ['c'] }],
  ])
  const tree = deriveTree([{ id: 'a' }, { id: 'b' }, { id: 'c' }], claims)
  expect([tree.parentOf('a'), tree.parentOf('b')]).toEqual(['b', 'c'])
  expect([...tree.displaced]).toEqual(['b'])
})

test('a body that stood at the top goes back there, and one without a past into the tray', () => {
  const cycle = (fallbacks: (Id | null)[]) =>
    deriveTree(
      [{ id: 'a' }, { id: 'b' }],
      new Map<Id, PlaceClaim>([
        ['a', { parent: 'b', lamport: 1, fallbacks: [] }],
        ['b', { parent: 'a', lamport: 2, fallbacks }],
      ]),
    )
  expect(cycle([null]).roots).toEqual(['b'])
  expect(cycle([]).unplaced).toEqual(['b'])
  expect(cycle(['a', 'gone']).unplaced).toEqual(['b'])
})

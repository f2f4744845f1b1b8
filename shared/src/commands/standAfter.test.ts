import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, type Design, designFrom, type Id } from '../model/index.ts'
import { applyTo, standAfter, standAfterActivity } from './index.ts'

/** Siblings with these orders; an empty one is not stated. */
function siblings(orders: readonly string[]): Design {
  const bodies = orders.map((order, index): Body => {
    const body = { id: `b${index}`, name: {}, kind: 'unit' } as const
    return order === '' ? body : { ...body, order }
  })
  const base = {
    format: 'governance-design',
    version: 1,
    title: {},
    languages: ['es'],
    countries: [],
  } as const
  return designFrom({
    ...base,
    bodies,
    activities: bodies.map(({ id, name, order = '' }) => ({ id: `a-${id}`, name, order })),
  })
}

const anyOrders = fc.array(fc.constantFrom('', 'a0', 'a1', 'm', '!'), { minLength: 2, maxLength: 8 })

/** What the order should be: the one taken out and put in again. */
function moved(ids: readonly Id[], id: Id, afterId: Id | null): Id[] {
  const others = ids.filter((one) => one !== id)
  return others.toSpliced(afterId === null ? 0 : others.indexOf(afterId) + 1, 0, id)
}

test('a body stands where it was put, whatever orders its siblings have', () => {
  fc.assert(
    fc.property(anyOrders, fc.nat(), fc.nat(), (orders, first, second) => {
      const design = siblings(orders)
      const ids = design.tree.roots
      const id = ids[first % ids.length] as Id
      const afterId = [null, ...ids.filter((one) => one !== id)][second % ids.length] as Id | null
      const result = applyTo(design, standAfter(design, id, null, afterId, Math.random)) as Design
      expect(result.tree.roots).toEqual(moved(ids, id, afterId))
    }),
  )
})

test('so does an activity', () => {
  const design = siblings(['', '', ''])
  const result = applyTo(design, standAfterActivity(design, 'a-b2', 'a-b0', Math.random)) as Design
  expect(result.activitiesInOrder.map(({ id }) => id)).toEqual(['a-b0', 'a-b2', 'a-b1'])
})

test('where there is room, the others are left alone', () => {
  const design = siblings(['a0', 'a1', 'a2'])
  expect(standAfter(design, 'b2', null, 'b0', Math.random)).toHaveLength(1)
  expect(standAfter(design, 'b0', null, undefined, Math.random)).toHaveLength(1)
})

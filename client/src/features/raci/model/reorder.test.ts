import { applyTo, type Command } from 'shared/commands'
import type { Design, Id } from 'shared/model'
import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { landingAfter, neighbourFor } from './reorder.ts'

const half = () => 0.5
const order = (design: Design) => design.activitiesInOrder.map(({ id }) => id)

function moved(design: Design, id: Id, after: Id | null): readonly Id[] {
  const { order: key, renumber } = landingAfter(design, after, half, id)
  const set: Command = { type: 'setField', collection: 'activities', id, field: 'order', value: key }
  const result = applyTo(design, [...renumber, set])
  if (typeof result === 'string') throw new Error(result)
  return order(result)
}

test('rows of a file without keys can be moved too', () => {
  const design = sketch({ rows: { a: {}, b: {}, c: {}, d: {} } })
  expect(moved(design, 'd', 'a')).toEqual(['a', 'd', 'b', 'c'])
  expect(moved(design, 'c', null)).toEqual(['c', 'a', 'b', 'd'])
  expect(moved(design, 'a', 'd')).toEqual(['b', 'c', 'd', 'a'])
})

test('between two keys there is room, and nothing else is touched', () => {
  const design = sketch({ rows: { a: { order: 'a0' }, b: { order: 'a1' }, c: { order: 'a2' } } })
  expect(landingAfter(design, 'a', half, 'c').renumber).toEqual([])
  expect(moved(design, 'c', 'a')).toEqual(['a', 'c', 'b'])
})

test('one place up or down within the rows of a subhead, and no further', () => {
  const design = sketch({ rows: { a: {}, b: {}, c: {}, d: {} } })
  const group = ['a', 'c', 'd']
  expect(neighbourFor(design, group, 'c', -1)).toEqual({ after: null })
  expect(neighbourFor(design, group, 'd', -1)).toEqual({ after: 'b' })
  expect(neighbourFor(design, group, 'c', 1)).toEqual({ after: 'd' })
  expect(neighbourFor(design, group, 'a', -1)).toBeUndefined()
  expect(neighbourFor(design, group, 'd', 1)).toBeUndefined()
})

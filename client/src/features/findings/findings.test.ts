import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { placeOf } from './place.ts'
import { stepFrom } from './stepFrom.ts'

const design = sketch({
  bodies: { cab: {}, sec: {} },
  seats: { chair: { body: 'cab' } },
  lines: ['sec reports-to cab'],
  rows: { x: {} },
})

test('a finding about a row is in the map, at its cell where it names one', () => {
  expect(placeOf(design, ['x'])).toEqual({ view: 'raci', focus: { id: 'x' } })
  expect(placeOf(design, ['x', 'sec'])).toEqual({ view: 'raci', focus: { activity: 'x', holder: 'sec' } })
})

test('a finding about a body, a seat or a line is in the chart', () => {
  expect(placeOf(design, ['sec', 'cab'])).toEqual({ view: 'chart', focus: { id: 'sec' } })
  expect(placeOf(design, ['chair'])).toEqual({ view: 'chart', focus: { id: 'cab' } })
  expect(placeOf(design, [design.relations[0]?.id ?? ''])).toEqual({ view: 'chart', focus: { id: 'sec' } })
})

test('a level, an area, the whole design or something gone has no place', () => {
  for (const target of ['strategic', 'capabilities', 'design', 'gone']) {
    expect(placeOf(design, [target])).toBeUndefined()
  }
})

test('stepping goes round, and starts at an end when the current one is mended', () => {
  const keys = ['a', 'b', 'c']
  expect(stepFrom(keys, null, 1)).toBe(0)
  expect(stepFrom(keys, 'c', 1)).toBe(0)
  expect(stepFrom(keys, 'a', -1)).toBe(2)
  expect(stepFrom(keys, 'gone', -1)).toBe(2)
})

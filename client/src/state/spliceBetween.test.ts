import { expect, test } from 'vitest'
import { spliceBetween } from './spliceBetween.ts'

test.each([
  ['', 'abc'],
  ['abc', ''],
  ['aaa', 'aaaa'],
  ['aaaa', 'aa'],
  ['Aprobar la agenda', 'Aprobar y publicar la agenda'],
  ['uno dos', 'dos'],
  ['same', 'same'],
])('the splice from «%s» gives «%s»', (before, after) => {
  const { index, removed, inserted } = spliceBetween(before, after)

  expect(before.slice(0, index) + inserted + before.slice(index + removed)).toBe(after)
})

test('it touches only what differs', () => {
  expect(spliceBetween('Aprobar la agenda', 'Aprobar una agenda')).toEqual({
    index: 8,
    removed: 1,
    inserted: 'un',
  })
})

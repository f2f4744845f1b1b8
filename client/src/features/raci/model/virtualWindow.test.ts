import { expect, test } from 'vitest'
import { itemAt, startsOf, stretchOf, unevenStretchOf } from './virtualWindow.ts'

test('what is in view is within the stretch at every offset, and the stretch stays small', () => {
  for (let offset = 0; offset <= 5000; offset += 37) {
    const { from, to } = stretchOf({ offset, extent: 600, size: 56, count: 100 }, 4)
    expect(from * 56).toBeLessThanOrEqual(offset)
    expect(to * 56).toBeGreaterThanOrEqual(Math.min(offset + 600, 5600))
    expect(to - from).toBeLessThanOrEqual(24)
  }
})

test('scrolling within a pack draws nothing anew', () => {
  const at = (offset: number) => stretchOf({ offset, extent: 560, size: 56, count: 100 }, 4)
  expect(at(60)).toEqual(at(100))
})

test('items of differing heights are found where they are', () => {
  const starts = startsOf([28, 34, 34, 28, 34])
  expect(starts).toEqual([0, 28, 62, 96, 124, 158])
  expect([0, 27, 28, 95, 96, 157, 999].map((offset) => itemAt(starts, offset))).toEqual([0, 0, 1, 2, 3, 4, 4])
  expect(unevenStretchOf({ offset: 96, extent: 20, starts }, 1)).toEqual({ from: 2, to: 5 })
  expect(unevenStretchOf({ offset: 0, extent: 0, starts: [0] }, 6)).toEqual({ from: 0, to: 0 })
})

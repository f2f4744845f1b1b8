import { expect, test } from 'vitest'
import { scaleStep, sizeAt } from './zoomSteps.ts'

test('a card is drawn whole from 75 %, by its name from 40 %, as a block below', () => {
  expect([1, 0.75, 0.74, 0.5, 0.4, 0.39, 0.1].map(sizeAt)).toEqual([
    'full',
    'full',
    'compact',
    'small',
    'small',
    'block',
    'dot',
  ])
})

test('words stay within a few per cent of their size on the screen, and change seldom', () => {
  const seen = new Set<number>()
  for (let zoom = 0.74; zoom > 0.2; zoom -= 0.001) {
    expect(scaleStep(zoom) * zoom).toBeGreaterThan(0.96)
    expect(scaleStep(zoom) * zoom).toBeLessThan(1.04)
    seen.add(scaleStep(zoom))
  }
  expect(seen.size).toBeLessThan(30)
})

test('near, nothing is enlarged', () => {
  expect(scaleStep(1)).toBe(1)
  expect(scaleStep(1.8)).toBe(1)
})

import { expect, test } from 'vitest'
import { layoutMiniature } from './layoutMiniature.ts'
import { timeAgo } from './timeAgo.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

test('a change is dated as people say it', () => {
  expect(timeAgo('2026-11-24T11:48:00Z', 'en', now)).toBe('12 minutes ago')
  expect(timeAgo('2026-11-23T11:00:00Z', 'es', now)).toBe('ayer')
})

test('a clock that runs behind makes no future', () => {
  expect(timeAgo('2026-11-25T12:00:00Z', 'en', now)).toBe('now')
})

test('blocks of the small drawing stand inside their band and apart', () => {
  const outline = Array.from({ length: 40 }, (_, index) => ({
    level: index === 0 ? ('strategic' as const) : ('operational' as const),
    parent: index === 0 ? null : 0,
  }))

  const { blocks, bands, width } = layoutMiniature(outline)

  expect(new Set(blocks.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
  for (const block of blocks) {
    const ground = bands.find((band) => band.level === block.level)
    expect(ground && block.y > ground.y && block.y + block.height < ground.y + ground.height).toBe(true)
    expect(block.x >= 0 && block.x + block.width <= width).toBe(true)
  }
})

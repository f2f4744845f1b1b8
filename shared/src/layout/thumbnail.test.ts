import { expect, test } from 'vitest'
import { designFrom, type GovernanceDesign } from '../model/index.ts'
import { blockLabel, thumbnail } from './thumbnail.ts'

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { en: 'Structure' },
  languages: ['en'],
  countries: [],
  bodies: [
    { id: 'a', name: { en: 'Cabinet (of ministers)' }, kind: 'collegiate', level: 'strategic' },
    { id: 'b', name: { en: 'Agency' }, acronym: { en: 'AGY' }, kind: 'unit', level: 'operational' },
  ],
  relations: [
    { id: 'r1', from: 'b', to: 'a', kind: 'reports-to' },
    { id: 'r2', from: 'b', to: 'a', kind: 'escalates-to' },
  ],
}

test('everything stands inside the room, with short names where they can be read', () => {
  const small = thumbnail(designFrom(data), { width: 300, height: 200 })
  expect(small.bands.map(({ level }) => level)).toEqual(['strategic', 'operational'])
  expect(small.blocks.map((block) => blockLabel(block, 'en', ['en'])?.lines)).toEqual([['Cabinet'], ['AGY']])
  expect(small.lines.map(({ isDashed }) => isDashed)).toEqual([false, true])
  for (const { x, y, width, height } of [...small.bands, ...small.blocks]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(300)
    expect(y + height).toBeLessThanOrEqual(200)
  }
})

test('names are left out of blocks that are too small, and an empty design is an empty picture', () => {
  const tiny = thumbnail(designFrom(data), { width: 60, height: 40 })
  expect(tiny.blocks.map((block) => blockLabel(block, 'en', ['en']))).toEqual([undefined, undefined])
  expect(thumbnail(designFrom({ ...data, bodies: [] }), { width: 60, height: 40 }).blocks).toEqual([])
})

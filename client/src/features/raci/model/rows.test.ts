import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { rowsOf } from './rows.ts'

const design = sketch({
  bodies: { cab: {} },
  rows: {
    a1: { level: 'operational', coreArea: 'capabilities', order: 'a' },
    a2: { level: 'strategic', order: 'b' },
    a3: { level: 'strategic', coreArea: 'digital-government', order: 'c' },
    a4: { order: 'd' },
    a5: { level: 'strategic', order: 'a' },
  },
})
const keys = (grouping: Parameters<typeof rowsOf>[1], collapsed: string[] = []) =>
  rowsOf(design, grouping, new Set(collapsed)).map((row) => row.key)

test('rows stand by level and area, upper levels first, what is not stated last', () => {
  expect(keys('level-area')).toEqual([
    'strategic/digital-government',
    'a3',
    'strategic/null',
    'a5',
    'a2',
    'operational/capabilities',
    'a1',
    'null/null',
    'a4',
  ])
})

test('a collapsed subhead keeps its place and hides its rows', () => {
  expect(keys('level', ['strategic/*'])).toEqual(['strategic/*', 'operational/*', 'a1', 'null/*', 'a4'])
})

test('ungrouped rows have no subhead and stand in their own order', () => {
  expect(keys('none')).toEqual(['a1', 'a5', 'a2', 'a3', 'a4'])
})

test('rows stand by decision family, and hidden ones leave no empty subhead', () => {
  const families = sketch({
    bodies: { cab: {} },
    rows: { p: { kind: 'policy' }, v: { kind: 'verify' }, n: {} },
  })
  const shown = (hidden: string[]) =>
    rowsOf(families, 'kind', new Set(), new Set(hidden)).map((row) => row.key)
  expect(shown([])).toEqual(['kind/policy', 'p', 'kind/verify', 'v', 'kind/null', 'n'])
  expect(shown(['v'])).toEqual(['kind/policy', 'p', 'kind/null', 'n'])
})

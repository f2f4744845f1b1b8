import { expect, test } from 'vitest'
import { type GridRow, page, step, toEdge } from './steps.ts'

const group = (key: string, isCollapsed = false): GridRow => ({
  kind: 'group',
  key,
  level: null,
  area: undefined,
  activityKind: undefined,
  activityIds: [],
  isCollapsed,
})
const row = (id: string): GridRow => ({ kind: 'activity', key: id, group: 'g', activity: { id, name: {} } })
const field = {
  rows: [group('g1'), row('a'), row('b'), group('g2', true), group('g3'), row('c')],
  columns: 3,
}

test('open subheads are passed by, collapsed ones are stopped at', () => {
  expect(step(field, { row: 2, column: 1 }, 1, 0)).toEqual({ row: 3, column: 1 })
  expect(step(field, { row: 3, column: 1 }, 1, 0)).toEqual({ row: 5, column: 1 })
})

test('above the cells is their head; above the names there is nothing', () => {
  expect(step(field, { row: 1, column: 0 }, -1, 0)).toEqual({ row: -1, column: 0 })
  expect(step(field, { row: 1, column: -1 }, -1, 0)).toEqual({ row: 1, column: -1 })
})

test('edges stay edges', () => {
  expect(step(field, { row: 1, column: 2 }, 0, 1)).toEqual({ row: 1, column: 2 })
  expect(step(field, { row: 5, column: 2 }, 1, 0)).toEqual({ row: 5, column: 2 })
  expect(step(field, { row: -1, column: 0 }, 0, -1)).toEqual({ row: -1, column: 0 })
})

test('jumps go to the first and the last row and column', () => {
  expect(toEdge(field, { row: 2, column: 1 }, 1, 0)).toEqual({ row: 5, column: 1 })
  expect(toEdge(field, { row: 5, column: 1 }, -1, -1)).toEqual({ row: 1, column: -1 })
  expect(toEdge(field, { row: 2, column: 0 }, 0, 1)).toEqual({ row: 2, column: 2 })
})

test('a page is as many stops, and ends at the last row', () => {
  expect(page(field, { row: 1, column: 0 }, 2).row).toBe(3)
  expect(page(field, { row: 1, column: 0 }, 20).row).toBe(5)
  expect(page(field, { row: 5, column: 0 }, -20).row).toBe(1)
})

import { expect, test } from 'vitest'
import { type Body, designFrom, type GovernanceDesign, type Relation } from './index.ts'

function unit(id: string, more: Partial<Body> = {}): Body {
  return { id, name: { es: id }, kind: 'unit', ...more }
}
function line(from: string, to: string): Relation {
  return { id: `${from}-${to}`, from, to, kind: 'reports-to' }
}

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es'],
  countries: [],
  bodies: [
    unit('a', { level: 'operational' }),
    unit('b', { level: 'strategic' }),
    unit('c', { level: 'operational', order: 'a' }),
    unit('d'),
    unit('e', { level: 'strategic', unplaced: true }),
  ],
  seats: [{ id: 's', body: 'b', function: 'chair' }],
  relations: [line('a', 'b'), line('c', 'b'), line('d', 'e')],
  assignments: [
    { activity: 'x', holder: 'c', letters: ['R'] },
    { activity: 'x', holder: 'gone', letters: ['C'] },
    { activity: 'x', holder: 's', letters: ['A'] },
  ],
}

test('the order of the chart is level, tree, id, and the tray comes last', () => {
  expect(designFrom(data).bodiesInChartOrder.map((body) => body.id)).toEqual(['b', 'a', 'c', 'e', 'd'])
})

test('columns are the holders in the order of the chart', () => {
  expect(designFrom(data).columns).toEqual(['s', 'c'])
})

test('stated columns come first, and no holder of letters is left out', () => {
  expect(designFrom({ ...data, columns: ['gone', 'd', 'c'] }).columns).toEqual(['d', 'c', 's'])
})

test('the tree is derived again only when a place changes', () => {
  const before = designFrom(data)
  const renamed = { ...data, bodies: data.bodies.with(0, unit('a', { name: { es: 'Otro' } })) }
  expect(designFrom(renamed, before.claims).tree).toBe(before.tree)
  const reordered = { ...data, bodies: data.bodies.with(0, unit('a', { order: 'z' })) }
  expect(designFrom(reordered, before.claims).tree).not.toBe(before.tree)
})

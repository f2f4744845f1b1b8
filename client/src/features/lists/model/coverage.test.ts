import { designFrom } from 'shared/model'
import { expect, test } from 'vitest'
import { coverageOf, loadsOf } from './coverage.ts'

const design = designFrom({
  format: 'governance-design',
  version: 1,
  title: { en: 'Test' },
  languages: ['en'],
  countries: [],
  bodies: [
    { id: 'a', kind: 'collegiate', name: { en: 'A' }, country: 'DO' },
    { id: 'b', kind: 'unit', name: { en: 'B' } },
  ],
  seats: [{ id: 's', body: 'a', function: 'chair' }],
  activities: [
    { id: '1', name: { en: '1' }, coreArea: 'infrastructure' },
    { id: '2', name: { en: '2' } },
  ],
  assignments: [
    { activity: '1', holder: 's', letters: ['R', 'A'] },
    { activity: '1', holder: 'b', letters: ['C'] },
    { activity: '2', holder: 'gone', letters: ['A'] },
  ],
})

test('letters lie where their activity and their body are; seats count for their body', () => {
  const coverage = coverageOf(design, 'coreArea', (id) => design.body(id)?.country ?? '')
  expect(coverage.rows).toEqual([
    { value: 'digital-government', activities: 0 },
    { value: 'capabilities', activities: 0 },
    { value: 'infrastructure', activities: 1 },
    { value: '', activities: 1 },
  ])
  expect(coverage.columns).toEqual(['DO', ''])
  expect(coverage.cell('infrastructure', 'DO')).toMatchObject({
    counts: { accountable: 1, responsible: 1, consulted: 0, informed: 0 },
    total: 2,
    first: { activity: '1', holder: 's' },
  })
  // Nobody who is there answers for the second one: a blind spot.
  expect(coverage.cell('', 'DO').total).toBe(0)
  expect(coverage.most).toBe(2)
})

test('the heaviest load first', () => {
  expect(loadsOf(design).map(({ holder, accountable }) => [holder, accountable])).toEqual([
    ['a', 1],
    ['b', 0],
  ])
})

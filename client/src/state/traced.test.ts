import { designFrom } from 'shared/model'
import { expect, test } from 'vitest'
import { tracedIn } from './traced.ts'

test('bodies have their letters and those of their seats; the superior of who answers gets the disagreement', () => {
  const design = designFrom({
    format: 'governance-design',
    version: 1,
    title: { en: 'Test' },
    languages: ['en'],
    countries: [],
    bodies: [
      { id: 'top', kind: 'office', name: { en: 'President' } },
      { id: 'cab', kind: 'collegiate', name: { en: 'Cabinet' } },
      { id: 'unit', kind: 'unit', name: { en: 'Unit' } },
      { id: 'apart', kind: 'unit', name: { en: 'Apart' } },
    ],
    seats: [{ id: 'chair', body: 'cab', function: 'chair' }],
    relations: [{ id: 'l', from: 'cab', to: 'top', kind: 'reports-to' }],
    activities: [{ id: 'a', name: { en: 'Approve' } }],
    assignments: [
      { activity: 'a', holder: 'cab', letters: ['C'] },
      { activity: 'a', holder: 'chair', letters: ['A'] },
      { activity: 'a', holder: 'unit', letters: ['R'] },
      { activity: 'a', holder: 'gone', letters: ['I'] },
    ],
  })
  expect(Object.fromEntries(tracedIn(design, 'a'))).toEqual({
    cab: { letters: ['A', 'C'], isEscalation: false },
    unit: { letters: ['R'], isEscalation: false },
    top: { letters: [], isEscalation: true },
  })
})

import { designFrom } from 'shared/model'
import { expect, test } from 'vitest'
import { ifDissolved, isWithoutLoss } from './ifDissolved.ts'

const design = designFrom({
  format: 'governance-design',
  version: 1,
  title: { en: 'Test' },
  languages: ['en'],
  countries: [],
  bodies: [
    { id: 'top', kind: 'office', name: { en: 'President' } },
    { id: 'cab', kind: 'collegiate', name: { en: 'Cabinet' }, leads: ['capabilities'], leadAuthority: true },
    { id: 'sec', kind: 'unit', name: { en: 'Secretariat' }, leads: ['infrastructure'] },
    { id: 'unit', kind: 'unit', name: { en: 'Unit' }, leads: ['infrastructure'] },
  ],
  seats: [
    { id: 'chair', body: 'cab', function: 'chair' },
    { id: 'member', body: 'cab', function: 'member', heldBy: { body: 'sec' } },
  ],
  relations: [
    { id: 'l1', from: 'cab', to: 'top', kind: 'reports-to' },
    { id: 'l2', from: 'unit', to: 'cab', kind: 'reports-to' },
    { id: 'l3', from: 'sec', to: 'cab', kind: 'secretariat-of' },
  ],
  activities: [
    { id: 'a1', name: { en: 'Approve' } },
    { id: 'a2', name: { en: 'Operate' } },
  ],
  assignments: [
    { activity: 'a1', holder: 'chair', letters: ['A'] },
    { activity: 'a1', holder: 'cab', letters: ['R'] },
    { activity: 'a1', holder: 'unit', letters: ['R'] },
    { activity: 'a2', holder: 'unit', letters: ['A', 'R'] },
  ],
})

test('what a body and its seats bear alone is orphaned, what hangs on it is named', () => {
  expect(ifDissolved(design, 'cab')).toEqual({
    orphaned: [{ activity: 'a1', loses: ['accountable'] }],
    below: ['unit'],
    superior: 'top',
    lines: [{ kind: 'secretariat-of', other: 'sec', isFrom: false }],
    seats: [],
    areas: ['capabilities'],
    isOnlyAuthority: true,
  })
  expect(ifDissolved(design, 'sec')).toMatchObject({ orphaned: [], seats: ['member'], areas: [] })
})

test('a body on which nothing depends', () => {
  expect(isWithoutLoss(ifDissolved(design, 'gone'))).toBe(true)
  expect(isWithoutLoss(ifDissolved(design, 'sec'))).toBe(false)
})

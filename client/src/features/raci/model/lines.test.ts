import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

test('a pasted list loses its marks, not its words', () => {
  expect(linesOf('1. Approve the plan\n- Run  it\n\n• Verify it\n2030 agenda\r\n')).toEqual([
    'Approve the plan',
    'Run it',
    'Verify it',
    '2030 agenda',
  ])
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { seatVacant } from './seat-vacant.ts'

const bodies = { cab: { kind: 'collegiate' } } as const

ruleTester(seatVacant, {
  clean: {
    'filled, or nothing said': sketch({
      bodies,
      seats: {
        s1: { body: 'cab', status: 'filled' },
        s2: { body: 'cab' },
        s3: { body: 'cab', status: null },
      },
    }),
    'a seat of a body that is gone': sketch({ bodies, seats: { s1: { body: 'gone', status: 'vacant' } } }),
  },
  flagged: {
    'members, chair and secretary': {
      design: sketch({
        bodies,
        seats: {
          s1: { body: 'cab', function: 'chair', status: 'vacant' },
          s2: { body: 'cab', status: 'vacant', title: { en: 'Ministry of Finance' }, termEnd: '2025-03-01' },
          s3: { body: 'cab', function: 'secretary', status: 'vacant', termEnd: '2026-03-01' },
        },
      }),
      finds: [
        { targets: ['cab', 's1'], severity: 'error', says: 'The seat Chair (cab) is vacant.' },
        { targets: ['cab', 's3'], severity: 'error', says: 'The seat Secretary (cab) is vacant.' },
        {
          targets: ['cab', 's2'],
          severity: 'warning',
          says: 'The seat Ministry of Finance (cab) has been vacant since March 1, 2025.',
        },
      ],
    },
  },
})

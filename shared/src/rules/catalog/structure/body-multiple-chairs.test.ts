import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyMultipleChairs } from './body-multiple-chairs.ts'

const bodies = { cab: { kind: 'collegiate' } } as const
const chair = { body: 'cab', function: 'chair' } as const

ruleTester(bodyMultipleChairs, {
  clean: {
    'one chair': sketch({ bodies, seats: { s1: chair } }),
    'chairs that take turns': sketch({
      bodies,
      seats: { s1: { ...chair, rotates: true }, s2: { ...chair, rotates: true } },
    }),
    'a permanent chair beside rotating ones': sketch({
      bodies,
      seats: { s1: chair, s2: { ...chair, rotates: true } },
    }),
  },
  flagged: {
    'two at once': {
      design: sketch({ bodies, seats: { s1: chair, s2: chair } }),
      finds: [
        {
          targets: ['cab', 's1', 's2'],
          severity: 'warning',
          says: 'cab has 2 chairs at the same time.',
          fixes: ['rotate'],
        },
      ],
    },
  },
})

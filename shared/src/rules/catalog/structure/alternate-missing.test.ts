import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { alternateMissing } from './alternate-missing.ts'

const bodies = { cab: { kind: 'collegiate' } } as const
const chair = { body: 'cab', function: 'chair' } as const
const secretary = { body: 'cab', function: 'secretary' } as const

ruleTester(alternateMissing, {
  clean: {
    'an alternate': sketch({
      bodies,
      seats: { s1: chair, s2: { body: 'cab', function: 'alternate', alternateFor: 's1' } },
    }),
    'a vice-chair': sketch({ bodies, seats: { s1: chair, s2: { body: 'cab', function: 'vice-chair' } } }),
    'a representative': sketch({ bodies, seats: { s1: { ...chair, mayBeRepresented: true } } }),
    'a member needs none': sketch({ bodies, seats: { s1: { body: 'cab', mayBeRepresented: false } } }),
  },
  flagged: {
    'the chair has one, the secretary none': {
      design: sketch({
        bodies,
        seats: { s1: chair, s2: secretary, s3: { body: 'cab', function: 'alternate', alternateFor: 's1' } },
      }),
      finds: [
        {
          targets: ['cab', 's2'],
          severity: 'advice',
          says: 'There is no substitute for Secretary (cab).',
          fixes: ['add-alternate'],
        },
      ],
    },
    'said not to be represented': {
      design: sketch({ bodies, seats: { s1: { ...chair, mayBeRepresented: false } } }),
      finds: [{ targets: ['cab', 's1'] }],
    },
  },
  notStated: {
    'nothing is said': { design: sketch({ bodies, seats: { s1: chair } }), targets: [['cab', 's1']] },
    'for whom the alternate stands in': {
      design: sketch({
        bodies,
        seats: { s1: { ...chair, mayBeRepresented: false }, s2: { body: 'cab', function: 'alternate' } },
      }),
      targets: [['cab', 's1']],
    },
  },
})

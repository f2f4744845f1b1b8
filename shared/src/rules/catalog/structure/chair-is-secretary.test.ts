import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { chairIsSecretary } from './chair-is-secretary.ts'

const bodies = { cab: { kind: 'collegiate' }, min: {}, other: {} } as const
const chair = { body: 'cab', function: 'chair' } as const
const secretary = { body: 'cab', function: 'secretary' } as const

ruleTester(chairIsSecretary, {
  clean: {
    'two institutions': sketch({
      bodies,
      seats: { s1: { ...chair, heldBy: { body: 'min' } }, s2: { ...secretary, heldBy: { body: 'other' } } },
    }),
    'two officials of one ministry': sketch({
      bodies,
      seats: {
        s1: { ...chair, heldBy: { body: 'min' }, title: { en: 'Minister' } },
        s2: { ...secretary, heldBy: { body: 'min' }, title: { en: 'Director' } },
      },
    }),
    'no secretary': sketch({ bodies, seats: { s1: chair } }),
  },
  flagged: {
    'the same position': {
      design: sketch({
        bodies,
        seats: { s1: { ...chair, heldBy: { body: 'min' } }, s2: { ...secretary, heldBy: { body: 'min' } } },
      }),
      finds: [
        {
          targets: ['cab', 's1', 's2'],
          severity: 'warning',
          says: 'In cab the same position is chair and secretary.',
        },
      ],
    },
    'the same person': {
      design: sketch({
        bodies,
        seats: { s1: { ...chair, holder: 'Ana Peña' }, s2: { ...secretary, holder: 'ana pena' } },
      }),
      finds: [{ targets: ['cab', 's1', 's2'] }],
    },
    'one seat for both': {
      design: sketch({ bodies, seats: { s1: { ...chair, role: 'technical-secretariat' } } }),
      finds: [{ targets: ['cab', 's1'] }],
    },
  },
  notStated: {
    'who holds them': {
      design: sketch({ bodies, seats: { s1: chair, s2: secretary } }),
      targets: [['cab', 's1', 's2']],
    },
  },
})

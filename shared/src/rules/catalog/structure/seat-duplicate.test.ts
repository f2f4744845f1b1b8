import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { seatDuplicate } from './seat-duplicate.ts'

const bodies = { cab: { kind: 'collegiate' }, min: {} } as const
const seat = { body: 'cab', heldBy: { body: 'min' } } as const

ruleTester(seatDuplicate, {
  clean: {
    'two officials of one ministry': sketch({
      bodies,
      seats: { s1: { ...seat, title: { en: 'Minister' } }, s2: { ...seat, title: { en: 'Director' } } },
    }),
    'the second does not vote': sketch({
      bodies,
      seats: { s1: seat, s2: { ...seat, function: 'secretary' } },
    }),
    'nobody is said to hold them': sketch({ bodies, seats: { s1: { body: 'cab' }, s2: { body: 'cab' } } }),
  },
  flagged: {
    'the same ministry twice': {
      design: sketch({ bodies, seats: { s1: seat, s2: seat, s3: { body: 'cab' } } }),
      finds: [{ targets: ['cab', 's1', 's2'], severity: 'warning', fixes: ['one-vote'] }],
    },
    'the same person for two ministries': {
      design: sketch({
        bodies,
        seats: { s1: { ...seat, holder: 'Ana' }, s2: { body: 'cab', holder: 'Ana', function: 'chair' } },
      }),
      finds: [{ targets: ['cab', 's1', 's2'] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { meetingFrequencyTooLow } from './meeting-frequency-too-low.ts'

ruleTester(meetingFrequencyTooLow, {
  clean: {
    'as usual': sketch({ bodies: { cab: { kind: 'collegiate', level: 'strategic', meetingsPerYear: 2 } } }),
    'not stated, which is another finding': sketch({
      bodies: { cab: { kind: 'collegiate', level: 'strategic' } },
    }),
    'no level': sketch({ bodies: { cab: { kind: 'collegiate', meetingsPerYear: 1 } } }),
  },
  flagged: {
    'each level': {
      design: sketch({
        bodies: {
          a: { kind: 'collegiate', level: 'strategic', meetingsPerYear: 1 },
          b: { kind: 'collegiate', level: 'directive', meetingsPerYear: 3 },
          c: { kind: 'collegiate', level: 'operational', meetingsPerYear: 5 },
        },
      }),
      finds: [
        {
          targets: ['a'],
          severity: 'advice',
          says: 'a meets 1 time a year; at its level at least 2 are usual.',
          fixes: ['set:2'],
        },
        { targets: ['b'], fixes: ['set:4'] },
        { targets: ['c'], fixes: ['set:6'] },
      ],
    },
  },
})

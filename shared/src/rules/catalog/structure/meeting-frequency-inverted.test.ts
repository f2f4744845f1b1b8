import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { meetingFrequencyInverted } from './meeting-frequency-inverted.ts'

ruleTester(meetingFrequencyInverted, {
  clean: {
    'the lower one meets more often': sketch({
      bodies: {
        cab: { kind: 'collegiate', meetingsPerYear: 2 },
        dir: { kind: 'collegiate', meetingsPerYear: 12 },
      },
      lines: ['dir reports-to cab'],
    }),
    'not stated': sketch({
      bodies: { cab: { kind: 'collegiate', meetingsPerYear: 2 }, dir: { kind: 'collegiate' } },
      lines: ['dir reports-to cab'],
    }),
  },
  flagged: {
    'the upper one meets more often': {
      design: sketch({
        bodies: {
          cab: { kind: 'collegiate', meetingsPerYear: 12 },
          dir: { kind: 'collegiate', meetingsPerYear: 4 },
        },
        lines: ['dir reports-to cab'],
      }),
      finds: [
        {
          targets: ['cab', 'dir'],
          severity: 'advice',
          says: 'cab meets more often than dir, which reports to it.',
          fixes: ['set:12'],
        },
      ],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { meetingFrequencyMissing } from './meeting-frequency-missing.ts'

ruleTester(meetingFrequencyMissing, {
  clean: {
    'it meets': sketch({ bodies: { cab: { kind: 'collegiate', meetingsPerYear: 2 } } }),
    'an organisation': sketch({ bodies: { u: { kind: 'unit' } } }),
  },
  flagged: {
    'nothing is said': {
      design: sketch({
        bodies: {
          cab: { kind: 'collegiate', level: 'strategic' },
          dir: { kind: 'collegiate', level: 'directive' },
        },
      }),
      finds: [
        {
          targets: ['cab'],
          severity: 'warning',
          says: 'It is not said how often cab meets.',
          fixes: ['set:2'],
        },
        { targets: ['dir'], fixes: ['set:12'] },
      ],
    },
    'no usual figure without a level': {
      design: sketch({ bodies: { cab: { kind: 'collegiate' } } }),
      finds: [{ targets: ['cab'], fixes: [] }],
    },
  },
})

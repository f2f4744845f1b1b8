import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { quorumMissing } from './quorum-missing.ts'

const seats = { s1: { body: 'cab' }, s2: { body: 'cab' }, s3: { body: 'cab' } } as const

ruleTester(quorumMissing, {
  clean: {
    'a number': sketch({ bodies: { cab: { kind: 'collegiate', quorum: { seats: 2 } } }, seats }),
    words: sketch({
      bodies: { cab: { kind: 'collegiate', quorum: { text: { en: 'Half and the chair' } } } },
      seats,
    }),
    'an organisation': sketch({ bodies: { cab: { kind: 'unit' } } }),
  },
  flagged: {
    none: {
      design: sketch({ bodies: { cab: { kind: 'collegiate', quorum: {} } }, seats }),
      finds: [
        {
          targets: ['cab'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'cab has no quorum rule.',
          fixes: ['half'],
        },
      ],
    },
    'half of the votes cannot be offered where more are vacant': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', quorum: {} } },
        seats: { ...seats, s1: { body: 'cab', status: 'vacant' }, s2: { body: 'cab', status: 'vacant' } },
      }),
      finds: [{ targets: ['cab'], fixes: [] }],
    },
  },
  notStated: {
    'nothing is said': {
      design: sketch({ bodies: { cab: { kind: 'collegiate' } }, seats }),
      targets: [['cab']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyNoMembersListed } from './body-no-members-listed.ts'

const bodies = { cab: { kind: 'collegiate', level: 'strategic', mandate: 'decision' } } as const

ruleTester(bodyNoMembersListed, {
  clean: {
    'some are listed': sketch({ bodies, seats: { s1: { body: 'cab' } } }),
    'an organisation': sketch({ bodies: { u: { kind: 'unit' } } }),
  },
  flagged: {
    'nothing is said': {
      design: sketch({ bodies }),
      finds: [
        {
          targets: ['cab'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'Nobody is listed as sitting on cab.',
        },
      ],
    },
    'said to be complete': {
      design: sketch({ bodies: { cab: { kind: 'collegiate', composition: 'complete' } } }),
      finds: [{ targets: ['cab'] }],
    },
  },
})

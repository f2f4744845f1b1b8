import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyWithoutChair } from './body-without-chair.ts'

const bodies = { cab: { kind: 'collegiate' } } as const
const member = { body: 'cab' } as const

ruleTester(bodyWithoutChair, {
  clean: {
    'a seat of chair': sketch({ bodies, seats: { s1: member, s2: { body: 'cab', function: 'chair' } } }),
    'a vacant one is a vacancy': sketch({
      bodies,
      seats: { s1: member, s2: { body: 'cab', function: 'chair', status: 'vacant' } },
    }),
    'the role of chair': sketch({ bodies, seats: { s1: { body: 'cab', role: 'chair' } } }),
    'a chair among seats that are not all listed': sketch({
      bodies: { cab: { kind: 'collegiate', composition: 'partial' } },
      seats: { s1: { body: 'cab', function: 'chair' } },
    }),
    'an organisation': sketch({
      bodies: { u: { kind: 'unit' } },
      seats: { s1: { body: 'u', function: 'head' } },
    }),
  },
  flagged: {
    'seats without a chair': {
      design: sketch({ bodies, seats: { s1: member, s2: { body: 'cab', function: 'vice-chair' } } }),
      finds: [{ targets: ['cab'], severity: 'error', says: 'cab has no chair.', fixes: ['add-seat'] }],
    },
    'said to be complete, without seats': {
      design: sketch({ bodies: { cab: { kind: 'collegiate', composition: 'complete' } } }),
      finds: [{ targets: ['cab'] }],
    },
  },
  notStated: {
    'no seats listed': { design: sketch({ bodies }), targets: [['cab']] },
    'some seats listed': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', composition: 'partial' } },
        seats: { s1: member },
      }),
      targets: [['cab']],
    },
  },
})

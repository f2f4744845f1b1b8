import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyWithoutSecretariat } from './body-without-secretariat.ts'

const bodies = { cab: { kind: 'collegiate' }, st: { name: { es: 'Secretaría Técnica' } } } as const
const seats = { s1: { body: 'cab', function: 'chair' } } as const

ruleTester(bodyWithoutSecretariat, {
  clean: {
    'a secretary': sketch({ bodies, seats: { ...seats, s2: { body: 'cab', function: 'secretary' } } }),
    'a body that is the secretariat': sketch({ bodies, seats, lines: ['st secretariat-of cab'] }),
    'the same, where the seats are not known': sketch({ bodies, lines: ['st secretariat-of cab'] }),
    'a member with that role': sketch({
      bodies,
      seats: { ...seats, s2: { body: 'cab', role: 'technical-secretariat' } },
    }),
  },
  flagged: {
    'neither secretary nor secretariat': {
      design: sketch({ bodies, seats, lines: ['st reports-to cab'] }),
      finds: [
        {
          targets: ['cab'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'cab has no secretariat.',
          fixes: ['entrust:st', 'add-seat'],
        },
      ],
    },
    'a line to itself is none': {
      design: sketch({ bodies, seats, lines: ['cab secretariat-of cab'] }),
      finds: [{ targets: ['cab'], fixes: ['add-seat'] }],
    },
  },
  notStated: { 'no seats listed': { design: sketch({ bodies }), targets: [['cab']] } },
})

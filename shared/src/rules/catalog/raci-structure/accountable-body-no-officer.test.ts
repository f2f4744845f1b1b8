import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableBodyNoOfficer } from './accountable-body-no-officer.ts'

const bodies = { cab: { kind: 'collegiate' } } as const
const rows = { x: { name: 'Run it', cells: { cab: 'A R' } } }
const chair = { body: 'cab', function: 'chair' } as const

ruleTester(accountableBodyNoOfficer, {
  clean: {
    'a chair who is known': sketch({ bodies, rows, seats: { s: { ...chair, holder: 'Ana' } } }),
    'a chair held by an institution': sketch({
      bodies,
      rows,
      seats: { s: { ...chair, heldBy: { institution: { es: 'Presidencia' } } } },
    }),
    'an organisation': sketch({ bodies: { cab: { kind: 'unit' } }, rows }),
    'a seat that answers in person': sketch({
      bodies,
      seats: { s: { ...chair, status: 'vacant' } },
      rows: { x: { cells: { s: 'A R' } } },
    }),
  },
  flagged: {
    'a vacant chair': {
      design: sketch({ bodies, rows, seats: { s: { ...chair, status: 'vacant' } } }),
      finds: [
        {
          targets: ['x', 'cab'],
          severity: 'warning',
          says: 'cab is accountable for ‘Run it’, but nobody presides over it: name who answers.',
          fixes: [],
        },
      ],
    },
    'seats without a chair': {
      design: sketch({ bodies, rows, seats: { s: { body: 'cab' } } }),
      finds: [{ targets: ['x', 'cab'], fixes: ['add-seat'] }],
    },
  },
  notStated: {
    'no seats listed': { design: sketch({ bodies, rows }), targets: [['x', 'cab']] },
    'a chair of whom nothing is said': {
      design: sketch({ bodies, rows, seats: { s: chair } }),
      targets: [['x', 'cab']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { rowInsideCommitteeDouble } from './row-inside-committee-double.ts'

const bodies = { cab: { kind: 'collegiate' }, mof: {}, unit: { institution: { en: 'mof' } } } as const
const seats = { s: { body: 'cab', heldBy: { body: 'mof' } } }

ruleTester(rowInsideCommitteeDouble, {
  clean: {
    'a member does some of the work': sketch({
      bodies,
      seats,
      rows: { x: { cells: { cab: 'A', mof: 'R' } } },
    }),
    'a binding opinion': sketch({ bodies, seats, rows: { x: { cells: { cab: 'A R', mof: 'C!' } } } }),
    'an observer': sketch({
      bodies,
      seats: { s: { ...seats.s, function: 'observer' } },
      rows: { x: { cells: { cab: 'A R', mof: 'C' } } },
    }),
    'a unit of the member’s institution': sketch({
      bodies,
      seats,
      rows: { x: { cells: { cab: 'A R', unit: 'C' } } },
    }),
  },
  flagged: {
    'a member is asked besides': {
      design: sketch({ bodies, seats, rows: { x: { name: 'Adopt it', cells: { cab: 'A R', mof: 'C' } } } }),
      finds: [
        {
          targets: ['x', 'cab', 'mof'],
          severity: 'advice',
          says: 'mof is already inside cab, which is in charge of ‘Adopt it’.',
          fixes: ['drop'],
        },
      ],
    },
    'a seat is told besides': {
      design: sketch({ bodies, seats, rows: { x: { cells: { cab: 'R', s: 'I' } } } }),
      finds: [{ targets: ['x', 'cab', 's'] }],
    },
  },
})

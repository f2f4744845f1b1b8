import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { responsibleHasNoSeat } from './responsible-has-no-seat.ts'

const ministry = { name: { es: 'Ministerio de Salud' } }
const table = { kind: 'collegiate', level: 'directive' } as const
const bodies = { table, health: ministry, agency: {} } as const
const rows = { x: { cells: { health: 'R' } } }
const filled = { s: { body: 'table', heldBy: { body: 'agency' } } }

ruleTester(responsibleHasNoSeat, {
  clean: {
    'it has a seat, by its name': sketch({
      bodies,
      rows,
      seats: { s: { body: 'table', heldBy: { institution: { es: 'Ministerio de Salud' } } } },
    }),
    'it stands under one that has': sketch({
      bodies,
      rows,
      seats: filled,
      lines: ['health reports-to agency'],
    }),
    'a unit below it has one': sketch({
      bodies,
      rows,
      seats: filled,
      lines: ['agency reports-to health'],
    }),
    'a unit of the institution has one': sketch({
      bodies: { ...bodies, agency: { institution: { es: 'Ministerio de Salud' } } },
      rows,
      seats: filled,
    }),
    'it has nothing to do': sketch({ bodies, seats: filled, rows: { x: { cells: { health: 'C' } } } }),
    'no ministry': sketch({ bodies, seats: filled, rows: { x: { cells: { agency: 'R' } } } }),
    'it is of the directive level itself': sketch({
      bodies: { table, health: { ...ministry, level: 'directive' } },
      rows,
      seats: { s: { body: 'table' } },
    }),
    'there is no table at all': sketch({ bodies: { health: ministry }, rows }),
  },
  flagged: {
    'a ministry without a seat': {
      design: sketch({ bodies, rows, seats: filled }),
      finds: [
        {
          targets: ['health'],
          severity: 'warning',
          says: 'Ministerio de Salud has work to do, but no seat at the directive level.',
          fixes: ['seat:table'],
        },
      ],
    },
    'a participant by name': {
      design: sketch({
        bodies: { ...bodies, agency: { name: 'Customs' }, other: {} },
        seats: { s: { body: 'table', heldBy: { body: 'other' } } },
        rows: { x: { cells: { agency: 'A' } } },
        design: { participants: [{ id: 'p', name: { en: 'customs' } }] },
      }),
      finds: [{ targets: ['agency'] }],
    },
  },
  notStated: {
    'who holds a seat': {
      design: sketch({ bodies, rows, seats: { ...filled, t: { body: 'table' } } }),
      targets: [['health']],
    },
    'who sits at the table': { design: sketch({ bodies, rows }), targets: [['health']] },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { columnIsPerson } from './raci-column-is-person.ts'

const cells = { cab: 'A', s1: 'R' }
const bodies = { cab: {} }

ruleTester(columnIsPerson, {
  clean: {
    'a position that a person holds': sketch({
      bodies,
      seats: { s1: { body: 'cab', title: { es: 'Directora' }, holder: 'Ana Pérez' } },
      rows: { a1: { cells } },
    }),
    'a position named after no one': sketch({
      bodies: { cab: { name: { es: 'Dirección Ana Pérez' } } },
      seats: { s1: { body: 'cab', title: { es: 'Dra.' }, holder: 'Ana Pérez' } },
      rows: { a1: { cells } },
    }),
    'a seat without a title': sketch({
      bodies,
      seats: { s1: { body: 'cab', holder: 'Ana Pérez' }, s2: { body: 'cab', holder: '' } },
      rows: { a1: { cells } },
    }),
  },
  flagged: {
    'a seat named like who holds it': {
      design: sketch({
        bodies,
        seats: { s1: { body: 'cab', function: 'chair', title: { es: 'ANA PEREZ' }, holder: 'Ana Pérez' } },
        rows: { a1: { cells } },
      }),
      finds: [
        {
          targets: ['s1'],
          severity: 'warning',
          says: 'ANA PEREZ (cab) is a person: use the position.',
          fixes: ['position'],
        },
      ],
    },
    'forms of address': {
      design: sketch({
        bodies,
        seats: { s1: { body: 'cab', title: { es: 'Dra. Ana Pérez' }, holder: 'Lic. Ana Pérez' } },
        rows: { a1: { cells } },
      }),
      finds: [{ targets: ['s1'] }],
    },
    'a body named like who holds a seat': {
      design: sketch({
        bodies: { cab: {}, ana: { name: 'Ana Pérez' } },
        seats: { s1: { body: 'cab', holder: 'Ana Pérez' } },
        rows: { a1: { cells: { cab: 'A', ana: 'R' } } },
      }),
      finds: [{ targets: ['ana'], fixes: [] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { rowWithoutFunction } from './row-without-function.ts'

const functions = [{ es: 'Formular y proponer la Agenda Digital' }]

ruleTester(rowWithoutFunction, {
  clean: {
    'a function speaks of it': sketch({
      bodies: { cab: { functions } },
      rows: { x: { name: { es: 'Aprobar la Agenda Digital' }, cells: { cab: 'A' } } },
    }),
    'it only does the work': sketch({
      bodies: { cab: { functions } },
      rows: { x: { name: { es: 'Comprar equipos' }, cells: { cab: 'R' } } },
    }),
    'no functions, which has a rule of its own': sketch({
      bodies: { cab: { functions: [] } },
      rows: { x: { cells: { cab: 'A' } } },
    }),
  },
  flagged: {
    'none speaks of it': {
      design: sketch({
        bodies: { cab: { functions } },
        rows: { x: { name: { es: 'Comprar equipos' }, cells: { cab: 'A' } } },
      }),
      finds: [
        {
          targets: ['x', 'cab'],
          severity: 'advice',
          says: 'cab answers for ‘Comprar equipos’, which none of its stated functions covers.',
          fixes: ['add-function'],
        },
      ],
    },
  },
  notStated: {
    'the functions': {
      design: sketch({ bodies: { cab: {} }, rows: { x: { cells: { cab: 'A' } } } }),
      targets: [['x', 'cab']],
    },
  },
})

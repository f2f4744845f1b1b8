import { ruleTester } from '../../../testing/ruleTester.ts'
import { rowsWith, sketch } from '../../../testing/sketch.ts'
import { responsibleOverload } from './raci-responsible-overload.ts'

const bodies = { dir: {}, other: {} }
const its = { cells: { dir: 'R' } }
const theirs = { cells: { other: 'R' } }

ruleTester(responsibleOverload, {
  clean: {
    'half of six': sketch({ bodies, rows: { ...rowsWith('a', 3, its), ...rowsWith('b', 3, theirs) } }),
    'five rows': sketch({ bodies, rows: rowsWith('a', 5, its) }),
  },
  flagged: {
    'in DACI the driver': {
      design: sketch({
        bodies,
        design: { letterSet: 'daci' },
        rows: rowsWith('a', 6, { cells: { dir: 'D', other: 'A' } }),
      }),
      finds: [{ targets: ['dir'] }],
    },
    'in RAPID who recommends and who performs': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: {
          ...rowsWith('a', 2, { cells: { dir: 'R' } }),
          ...rowsWith('b', 2, { cells: { dir: 'P' } }),
          ...rowsWith('c', 2, { cells: { dir: 'D A I' } }),
        },
      }),
      finds: [{ targets: ['dir'] }],
    },
    'four of six': {
      design: sketch({ bodies, rows: { ...rowsWith('a', 4, its), ...rowsWith('b', 2, theirs) } }),
      finds: [
        {
          targets: ['dir'],
          severity: 'warning',
          says: 'Can dir do all this? It does the work of 4 of 6 rows.',
        },
      ],
    },
  },
})

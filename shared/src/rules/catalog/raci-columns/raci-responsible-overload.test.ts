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

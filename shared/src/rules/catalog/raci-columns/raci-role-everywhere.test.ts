import { ruleTester } from '../../../testing/ruleTester.ts'
import { rowsWith, sketch } from '../../../testing/sketch.ts'
import { roleEverywhere } from './raci-role-everywhere.ts'

const bodies = { dir: {}, other: {} }

ruleTester(roleEverywhere, {
  clean: {
    'one row without it': sketch({
      bodies,
      rows: { ...rowsWith('a', 5, { cells: { dir: 'C' } }), b1: { cells: { other: 'R' } } },
    }),
    'five rows': sketch({ bodies, rows: rowsWith('a', 5, { cells: { dir: 'C' } }) }),
  },
  flagged: {
    'a part in all six': {
      design: sketch({ bodies, rows: rowsWith('a', 6, { cells: { dir: 'I', other: '' } }) }),
      finds: [
        {
          targets: ['dir'],
          severity: 'advice',
          says: 'Does dir need to be in everything? It has a part in all 6 rows.',
        },
      ],
    },
  },
})

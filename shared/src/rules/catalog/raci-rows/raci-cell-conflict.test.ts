import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { cellConflict } from './raci-cell-conflict.ts'

const bodies = { cab: {}, dir: {} }

ruleTester(cellConflict, {
  clean: {
    'A and R in one cell': sketch({ bodies, rows: { a1: { cells: { cab: 'A R', dir: 'C' } } } }),
    'C and I in one cell': sketch({ bodies, rows: { a1: { cells: { cab: 'A R', dir: 'C I' } } } }),
  },
  flagged: {
    'doing and being informed': {
      design: sketch({ bodies, rows: { a1: { name: 'Run it', cells: { cab: 'A', dir: 'R I' } } } }),
      finds: [
        {
          targets: ['a1', 'dir'],
          severity: 'warning',
          says: 'dir is both in charge of ‘Run it’ and informed of it.',
          fixes: ['keep-stronger'],
        },
      ],
    },
    'answering and being asked, with a binding opinion': {
      design: sketch({ bodies, rows: { a1: { name: 'Run it', cells: { cab: 'A C!', dir: 'R' } } } }),
      finds: [{ targets: ['a1', 'cab'], says: 'cab is both in charge of ‘Run it’ and consulted on it.' }],
    },
    'in RAPID deciding and agreeing': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: { a1: { cells: { cab: 'A D', dir: 'P' } } },
      }),
      finds: [{ targets: ['a1', 'cab'] }],
    },
  },
})

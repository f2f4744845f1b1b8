import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { missingResponsible } from './raci-missing-responsible.ts'

const bodies = { cab: {}, dir: {} }

ruleTester(missingResponsible, {
  clean: {
    'someone does the work': sketch({ bodies, rows: { a1: { cells: { cab: 'A', dir: 'R' } } } }),
    'A and R in one cell': sketch({ bodies, rows: { a1: { cells: { cab: 'A R' } } } }),
    'in DACI the driver': sketch({
      bodies,
      design: { letterSet: 'daci' },
      rows: { a1: { cells: { cab: 'A', dir: 'D' } } },
    }),
    'in RAPID who performs': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { cab: 'D', dir: 'P' } } },
    }),
    'an empty row, which has a finding of its own': sketch({ bodies, rows: { a1: {} } }),
  },
  flagged: {
    'only an A': {
      design: sketch({ bodies, rows: { a1: { name: 'Run the platform', cells: { cab: 'A', dir: 'C' } } } }),
      finds: [
        {
          targets: ['a1'],
          severity: 'error',
          says: 'No one does the work of ‘Run the platform’.',
          fixes: ['mark:cab'],
        },
      ],
    },
    'support alone': {
      design: sketch({
        bodies,
        design: { letterSet: 'rasci' },
        rows: { a1: { cells: { cab: 'A', dir: 'S' } } },
      }),
      finds: [{ targets: ['a1'] }],
    },
    'in RAPID the fix lets the decider perform': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: { a1: { cells: { cab: 'D', dir: 'I' } } },
      }),
      finds: [{ targets: ['a1'], fixes: ['mark:cab'] }],
    },
  },
})

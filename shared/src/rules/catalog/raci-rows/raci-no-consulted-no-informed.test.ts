import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { noConsultedNoInformed } from './raci-no-consulted-no-informed.ts'

const bodies = { cab: {}, dir: {}, leg: {} }
const lines = ['dir reports-to cab']

ruleTester(noConsultedNoInformed, {
  clean: {
    'one is asked': sketch({ bodies, rows: { a1: { cells: { dir: 'A R', leg: 'C' } } } }),
    'one is told': sketch({ bodies, rows: { a1: { cells: { dir: 'A R', leg: 'I' } } } }),
    'in RAPID input is asked for': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { dir: 'D P', leg: 'I' } } },
    }),
    'an empty row, which has a finding of its own': sketch({ bodies, rows: { a1: {} } }),
  },
  flagged: {
    'nobody else hears of it': {
      design: sketch({ bodies, lines, rows: { a1: { name: 'Run the portal', cells: { dir: 'A R' } } } }),
      finds: [
        {
          targets: ['a1'],
          severity: 'advice',
          says: 'No other body is consulted or told about ‘Run the portal’.',
          fixes: ['inform:cab'],
        },
      ],
    },
    'where the superior takes part already': {
      design: sketch({ bodies, lines, rows: { a1: { cells: { dir: 'A', cab: 'R' } } } }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
    'several ministries': {
      design: sketch({ bodies, lines, rows: { a1: { scope: 'multi-ministry', cells: { dir: 'A R' } } } }),
      finds: [{ targets: ['a1'], severity: 'warning', fixes: [] }],
    },
    'several countries': {
      design: sketch({ bodies, rows: { a1: { scope: 'multi-country', cells: { dir: 'A R' } } } }),
      finds: [{ targets: ['a1'], severity: 'warning' }],
    },
  },
})

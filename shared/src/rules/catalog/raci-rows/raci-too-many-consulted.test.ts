import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { tooManyConsulted } from './raci-too-many-consulted.ts'

const few = columnsNamed(7)
const many = columnsNamed(15)
const six = { b02: 'C', b03: 'C', b04: 'C', b05: 'C', b06: 'C', b07: 'C' }

ruleTester(tooManyConsulted, {
  clean: {
    'four are asked': sketch({
      bodies: few,
      rows: { a1: { cells: { b01: 'A R', b02: 'C', b03: 'C!', b04: 'C', b05: 'C' } } },
    }),
    '40 % of a wide map': sketch({
      bodies: many,
      design: { columns: Object.keys(many) },
      rows: { a1: { cells: { b01: 'A R', ...six } } },
    }),
  },
  flagged: {
    'five are asked': {
      design: sketch({
        bodies: few,
        rows: {
          a1: {
            name: 'Adopt the plan',
            cells: { b01: 'A R', b02: 'C', b03: 'C!', b04: 'C', b05: 'C', b06: 'C' },
          },
        },
      }),
      finds: [
        {
          targets: ['a1'],
          severity: 'warning',
          says: '5 roles must be consulted before ‘Adopt the plan’.',
          // The binding opinion stays.
          fixes: ['inform:b02', 'inform:b04', 'inform:b05', 'inform:b06'],
        },
      ],
    },
    'two too many: one less is not enough': {
      design: sketch({ bodies: few, rows: { a1: { cells: { b01: 'A R', ...six } } } }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
    'in RAPID there is nobody to inform': {
      design: sketch({
        bodies: few,
        design: { letterSet: 'rapid' },
        rows: { a1: { cells: { b01: 'D P', b02: 'I', b03: 'I', b04: 'A', b05: 'I', b06: 'I' } } },
      }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
  },
})

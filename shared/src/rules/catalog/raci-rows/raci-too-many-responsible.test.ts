import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { tooManyResponsible } from './raci-too-many-responsible.ts'

const few = columnsNamed(5)
const many = columnsNamed(12)

ruleTester(tooManyResponsible, {
  clean: {
    'three share the work': sketch({
      bodies: few,
      rows: { a1: { cells: { b01: 'A R', b02: 'R', b03: 'R' } } },
    }),
    'a third of a wide map': sketch({
      bodies: many,
      design: { columns: Object.keys(many) },
      rows: { a1: { cells: { b01: 'A R', b02: 'R', b03: 'R', b04: 'R' } } },
    }),
  },
  flagged: {
    'four share the work': {
      design: sketch({
        bodies: few,
        rows: { a1: { name: 'Run the portal', cells: { b01: 'A R', b02: 'R', b03: 'R', b04: 'R' } } },
      }),
      finds: [
        {
          targets: ['a1'],
          severity: 'warning',
          says: '4 roles share the work of ‘Run the portal’; it may need splitting: b01, b02, b03, and b04.',
          fixes: [],
        },
      ],
    },
    'more than a third of a wide map': {
      design: sketch({
        bodies: many,
        design: { columns: Object.keys(many) },
        rows: { a1: { cells: { b01: 'A R', b02: 'R', b03: 'R', b04: 'R', b05: 'R' } } },
      }),
      finds: [{ targets: ['a1'] }],
    },
    'with S in the set, some may support': {
      design: sketch({
        bodies: few,
        design: { letterSet: 'rasci' },
        rows: { a1: { cells: { b01: 'A R', b02: 'R', b03: 'R S', b04: 'R' } } },
      }),
      finds: [{ targets: ['a1'], fixes: ['support:b02', 'support:b03', 'support:b04'] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { tooManyInformed } from './raci-too-many-informed.ts'

const bodies = columnsNamed(6)
const columns = Object.keys(bodies)
const told = { b03: 'I', b04: 'I', b05: 'I', b06: 'I' }

ruleTester(tooManyInformed, {
  clean: {
    'half are told': sketch({
      bodies,
      design: { columns },
      rows: { a1: { cells: { b01: 'A', b02: 'R', b03: 'I', b04: 'I', b05: 'I' } } },
    }),
    'exactly 60 %': sketch({
      bodies: columnsNamed(10),
      rows: {
        a1: {
          cells: {
            ...{ b01: 'A', b02: 'R', b03: 'C', b04: 'C', b05: 'I' },
            ...{ b06: 'I', b07: 'I', b08: 'I', b09: 'I', b10: 'I' },
          },
        },
      },
    }),
    'in RAPID who gives input': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { b01: 'D', b02: 'P', ...told } } },
    }),
    'a map of five columns': sketch({
      bodies: columnsNamed(5),
      rows: { a1: { cells: { b01: 'A R', b02: 'I', b03: 'I', b04: 'I', b05: 'I' } } },
    }),
  },
  flagged: {
    'four of six are told': {
      design: sketch({
        bodies,
        rows: { a1: { name: 'Publish the list', cells: { b01: 'A', b02: 'R', ...told } } },
      }),
      finds: [
        {
          targets: ['a1'],
          severity: 'advice',
          says: 'Of 6 roles, 4 are informed of ‘Publish the list’.',
          fixes: ['publish'],
        },
      ],
    },
    'a row of notices alone is left as it is': {
      design: sketch({ bodies, design: { columns }, rows: { a1: { cells: told } } }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
  },
})

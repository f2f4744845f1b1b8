import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { rowFull } from './raci-row-full.ts'

const bodies = columnsNamed(6)
const columns = Object.keys(bodies)
const all = { b01: 'A', b02: 'R', b03: 'C', b04: 'C', b05: 'I', b06: 'I' }

ruleTester(rowFull, {
  clean: {
    'one is left out': sketch({
      bodies,
      design: { columns },
      rows: { a1: { cells: { ...all, b06: '' } } },
    }),
    'a map of five columns': sketch({
      bodies: columnsNamed(5),
      rows: { a1: { cells: { b01: 'A R', b02: 'C', b03: 'C', b04: 'I', b05: 'I' } } },
    }),
  },
  flagged: {
    'everyone has a letter': {
      design: sketch({ bodies, design: { columns }, rows: { a1: { name: 'Adopt the plan', cells: all } } }),
      finds: [
        {
          targets: ['a1'],
          severity: 'warning',
          says: 'All 6 roles are involved in ‘Adopt the plan’.',
          fixes: ['publish'],
        },
      ],
    },
    'nobody is there for the notice alone': {
      design: sketch({
        bodies,
        design: { columns },
        rows: { a1: { cells: { ...all, b05: 'C', b06: 'C I' } } },
      }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
  },
})

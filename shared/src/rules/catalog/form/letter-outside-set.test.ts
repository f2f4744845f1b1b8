import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { letterOutsideSet } from './letter-outside-set.ts'

const bodies = { a: {}, b: {} }

ruleTester(letterOutsideSet, {
  clean: {
    'letters of the set': sketch({ bodies, rows: { x: { cells: { a: 'A R', b: 'C I' } } } }),
    'RASCI has S': sketch({
      bodies,
      design: { letterSet: 'rasci' },
      rows: { x: { cells: { a: 'A R', b: 'S' } } },
    }),
  },
  flagged: {
    'a letter of another set': {
      design: sketch({ bodies, rows: { x: { name: 'Run it', cells: { a: 'A R', b: 'S V' } } } }),
      finds: [
        {
          targets: ['x', 'b'],
          severity: 'warning',
          says: 'b has the letters S, V for ‘Run it’, which RACI does not have.',
          fixes: ['remove'],
        },
      ],
    },
    'nothing but foreign letters': {
      design: sketch({ bodies, design: { letterSet: 'daci' }, rows: { x: { cells: { a: 'R', b: 'P' } } } }),
      finds: [
        { targets: ['x', 'a'], fixes: [] },
        { targets: ['x', 'b'], fixes: [] },
      ],
    },
  },
})

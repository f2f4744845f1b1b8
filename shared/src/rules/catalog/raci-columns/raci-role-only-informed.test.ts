import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { roleOnlyInformed } from './raci-role-only-informed.ts'

const bodies = { cab: {}, press: {} }
const row = { cells: { cab: 'A R', press: 'I' } }

ruleTester(roleOnlyInformed, {
  clean: {
    'two rows': sketch({ bodies, rows: { a1: row, a2: row } }),
    'once consulted': sketch({
      bodies,
      rows: { a1: row, a2: row, a3: { cells: { cab: 'A R', press: 'C I' } } },
    }),
    'RAPID has no notices': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { press: 'I' } }, a2: { cells: { press: 'I' } }, a3: { cells: { press: 'I' } } },
    }),
  },
  flagged: {
    'three notices': {
      design: sketch({ bodies, rows: { a1: row, a2: row, a3: row } }),
      finds: [
        {
          targets: ['press'],
          severity: 'advice',
          says: 'press is only informed, of 3 decisions.',
          fixes: ['drop'],
        },
      ],
    },
    'alone in a row it is not dropped': {
      design: sketch({ bodies, rows: { a1: row, a2: row, a3: { cells: { press: 'I' } } } }),
      finds: [{ targets: ['press'], fixes: [] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { roleUnused } from './raci-role-unused.ts'

const bodies = { cab: {}, dir: {} }

ruleTester(roleUnused, {
  clean: {
    'every column has a letter': sketch({ bodies, rows: { a1: { cells: { cab: 'A', dir: 'R' } } } }),
    'a body that is no column': sketch({
      bodies,
      design: { columns: ['cab'] },
      rows: { a1: { cells: { cab: 'A R' } } },
    }),
  },
  flagged: {
    'a stated column without letters': {
      design: sketch({
        bodies,
        design: { columns: ['dir', 'cab'] },
        rows: { a1: { cells: { cab: 'A R' } } },
      }),
      finds: [
        { targets: ['dir'], severity: 'warning', says: 'dir has no part in any decision.', fixes: ['drop'] },
      ],
    },
    'an assignment without letters': {
      design: sketch({ bodies, rows: { a1: { cells: { cab: 'A R', dir: '' } } } }),
      finds: [{ targets: ['dir'] }],
    },
  },
})

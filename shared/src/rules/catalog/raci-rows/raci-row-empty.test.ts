import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { rowEmpty } from './raci-row-empty.ts'

const bodies = { cab: { level: 'strategic', mandate: 'decision' }, dir: { level: 'directive' } } as const

ruleTester(rowEmpty, {
  clean: {
    'a row with one letter': sketch({ bodies, rows: { a1: { cells: { dir: 'I' } } } }),
    'no rows': sketch({ bodies }),
  },
  flagged: {
    'a row without letters': {
      design: sketch({ bodies, rows: { a1: { name: 'Approve the budget', level: 'strategic' } } }),
      finds: [
        {
          targets: ['a1'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'Nobody is assigned to ‘Approve the budget’.',
          fixes: ['assign:cab', 'delete'],
        },
      ],
    },
    'an assignment without letters': {
      design: sketch({ bodies, rows: { a1: { cells: { dir: '' } } } }),
      finds: [{ targets: ['a1'], fixes: ['delete'] }],
    },
    'letters of a body that was deleted': {
      design: sketch({ bodies, rows: { a1: { cells: { gone: 'A R' } } } }),
      finds: [{ targets: ['a1'] }],
    },
    'a row that a principle points at is not offered for deletion': {
      design: sketch({
        bodies,
        rows: { a1: {} },
        design: { principles: [{ id: 'p1', name: { en: 'Open by default' }, embodiedBy: ['a1'] }] },
      }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { multipleAccountable } from './raci-multiple-accountable.ts'

const bodies = { cab: { kind: 'collegiate' }, dir: {}, fin: {} } as const
const seats = {
  head: { body: 'cab', function: 'chair' },
  second: { body: 'cab', function: 'member' },
} as const

ruleTester(multipleAccountable, {
  clean: {
    'one accountable': sketch({ bodies, rows: { a1: { cells: { cab: 'A', dir: 'R' } } } }),
    'none at all': sketch({ bodies, rows: { a1: { cells: { dir: 'R' } } } }),
    'a body and its own chair': sketch({ bodies, seats, rows: { a1: { cells: { cab: 'A', head: 'A' } } } }),
    'an organisation and its own head': sketch({
      bodies,
      seats: { boss: { body: 'dir', function: 'head' } },
      rows: { a1: { cells: { dir: 'A', boss: 'A R' } } },
    }),
    'in DACI the driver beside the approver': sketch({
      bodies,
      design: { letterSet: 'daci' },
      rows: { a1: { cells: { cab: 'A', dir: 'D', fin: 'D' } } },
    }),
    'a second A whose body was deleted': sketch({ bodies, rows: { a1: { cells: { cab: 'A', gone: 'A' } } } }),
    'one cell written twice': sketch({
      bodies,
      rows: { a1: {} },
      design: {
        assignments: [
          { activity: 'a1', holder: 'cab', letters: ['A'] },
          { activity: 'a1', holder: 'cab', letters: ['R', 'A'] },
        ],
      },
    }),
    'in RAPID several who agree': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { cab: 'D', dir: 'A', fin: 'A' } } },
    }),
  },
  flagged: {
    'two accountables': {
      design: sketch({
        bodies,
        rows: { a1: { name: 'Approve the budget', cells: { fin: 'A', cab: 'A R' } } },
      }),
      finds: [
        {
          targets: ['a1', 'cab', 'fin'],
          severity: 'error',
          says: '‘Approve the budget’ has 2 accountable roles: cab and fin.',
          fixes: ['keep:cab', 'keep:fin'],
        },
      ],
    },
    'a body, its chair, and another': {
      design: sketch({ bodies, seats, rows: { a1: { cells: { cab: 'A', head: 'A', dir: 'A' } } } }),
      finds: [{ targets: ['a1', 'cab', 'dir'], fixes: ['keep:cab', 'keep:dir'] }],
    },
    'a body and one of its members': {
      design: sketch({ bodies, seats, rows: { a1: { cells: { cab: 'A', second: 'A' } } } }),
      finds: [{ targets: ['a1', 'cab', 'second'] }],
    },
    'in RAPID two who decide': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: { a1: { cells: { cab: 'D', dir: 'D', fin: 'P' } } },
      }),
      finds: [{ targets: ['a1', 'cab', 'dir'] }],
    },
  },
})

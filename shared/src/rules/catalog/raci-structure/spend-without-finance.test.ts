import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { spendWithoutFinance } from './spend-without-finance.ts'

const bodies = {
  cab: { kind: 'collegiate' },
  dir: {},
  mof: { name: { es: 'Ministerio de Hacienda' } },
} as const
const x = { name: 'Approve the purchase', kind: 'approve-spend', cells: { cab: 'A', dir: 'R' } } as const

ruleTester(spendWithoutFinance, {
  clean: {
    'finance is consulted': sketch({ bodies, rows: { x: { ...x, cells: { ...x.cells, mof: 'C!' } } } }),
    'in RAPID finance agrees': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { x: { ...x, cells: { cab: 'D', dir: 'P', mof: 'A' } } },
    }),
    'finance sits in the council that decides': sketch({
      bodies,
      seats: { s: { body: 'cab', heldBy: { body: 'mof' } } },
      rows: { x },
    }),
    'the head of the ministry is consulted': sketch({
      bodies,
      seats: { s: { body: 'mof', function: 'head' } },
      rows: { x: { ...x, cells: { ...x.cells, s: 'C' } } },
    }),
    'an office of the ministry is consulted': sketch({
      bodies: { ...bodies, office: { institution: { es: 'Ministerio de Hacienda' } } },
      rows: { x: { ...x, cells: { ...x.cells, office: 'C' } } },
    }),
    'no spending': sketch({ bodies, rows: { x: { ...x, kind: 'policy' } } }),
  },
  flagged: {
    'finance has no part': {
      design: sketch({ bodies, rows: { x } }),
      finds: [
        {
          targets: ['x'],
          severity: 'warning',
          says: 'No budget authority is heard on ‘Approve the purchase’.',
          fixes: ['consult:mof'],
        },
      ],
    },
    'a mere member of a council that is called so': {
      design: sketch({
        bodies: { ...bodies, council: { kind: 'collegiate', name: { es: 'Consejo de Hacienda' } } },
        seats: { s: { body: 'council', function: 'member' } },
        rows: { x: { ...x, cells: { ...x.cells, s: 'C' } } },
      }),
      finds: [{ targets: ['x'] }],
    },
    'finance is only told, or only a guest': {
      design: sketch({
        bodies,
        seats: { s: { body: 'cab', function: 'observer', heldBy: { body: 'mof' } } },
        rows: { x: { ...x, cells: { ...x.cells, mof: 'I' } } },
      }),
      finds: [{ targets: ['x'], fixes: ['consult:mof'] }],
    },
    'finance has a seat elsewhere, but no body': {
      design: sketch({
        bodies: { cab: bodies.cab, dir: bodies.dir, board: { kind: 'collegiate' } },
        seats: { s: { body: 'board', role: 'finance-authority' } },
        rows: { x },
      }),
      finds: [{ targets: ['x'], fixes: ['consult:s'] }],
    },
  },
})

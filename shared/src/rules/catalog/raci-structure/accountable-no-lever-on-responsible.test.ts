import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableNoLeverOnResponsible } from './accountable-no-lever-on-responsible.ts'

const bodies = { a: {}, cab: { kind: 'collegiate' }, r: { name: 'Ministry of Health' } } as const
const rows = { x: { name: 'Run it', cells: { a: 'A', r: 'R' } } }
const council = { x: { cells: { cab: 'A', r: 'R' } } }

/** Ten who answer for what another does. */
const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`t${index}`, {}]))
const answeredByTen = sketch({
  bodies: { ...ten, r: {}, other: {} },
  rows: { x: { cells: { ...Object.fromEntries(Object.keys(ten).map((id) => [id, 'A'])), other: 'R' } } },
  lines: Object.keys(ten).map((id) => `${id} reports-to r`),
})

ruleTester(accountableNoLeverOnResponsible, {
  clean: {
    'so many answer that this is the cause': answeredByTen,
    'stands above': sketch({ bodies, rows, lines: ['r reports-to cab', 'cab reports-to a'] }),
    delegates: sketch({ bodies, rows, lines: ['a delegates-to r'] }),
    'has an agreement, whoever drew the line': sketch({
      bodies,
      rows,
      instruments: { pact: { rank: 'agreement' } },
      relations: [{ id: 'l', from: 'r', to: 'a', kind: 'coordinates-with', instrument: 'pact' }],
    }),
    'counts it among its members': sketch({
      bodies,
      seats: { s: { body: 'cab', heldBy: { institution: { en: 'Ministry of Health' } } } },
      rows: council,
    }),
    'counts its institution among its members': sketch({
      bodies: { ...bodies, r: { institution: 'min' } },
      seats: { s: { body: 'cab', heldBy: { institution: 'min' } } },
      rows: council,
      design: { participants: [{ id: 'min', name: { en: 'Ministry of Health' } }] },
    }),
    'its own official at another table does it': sketch({
      bodies,
      seats: { s: { body: 'cab', heldBy: { body: 'a' } } },
      rows: { x: { cells: { a: 'A', s: 'R' } } },
    }),
    'who holds the seat that answers stands above': sketch({
      bodies,
      seats: { s: { body: 'cab', heldBy: { body: 'a' } } },
      rows: { x: { cells: { s: 'A', r: 'R' } } },
      lines: ['r reports-to a'],
    }),
    'does it itself': sketch({ bodies, rows: { x: { cells: { a: 'A R' } } } }),
    'a superior that does the work is a finding of its own': sketch({
      bodies,
      rows,
      lines: ['a reports-to r'],
    }),
  },
  flagged: {
    'nothing between them': {
      design: sketch({ bodies, rows, lines: ['a coordinates-with r', 'a advises r'] }),
      finds: [
        {
          targets: ['x', 'a', 'r'],
          severity: 'advice',
          says: 'a answers for ‘Run it’, but has no formal lever over Ministry of Health, which does the work.',
          fixes: ['delegate'],
        },
      ],
    },
    'several ministries': {
      design: sketch({ bodies, rows: { x: { ...rows.x, scope: 'multi-ministry' } } }),
      finds: [{ targets: ['x', 'a', 'r'], severity: 'warning' }],
    },
    'it is only an observer': {
      design: sketch({
        bodies,
        seats: { s: { body: 'cab', function: 'observer', heldBy: { body: 'r' } } },
        rows: council,
      }),
      finds: [{ targets: ['x', 'cab', 'r'] }],
    },
  },
  notStated: {
    'the lines between bodies': {
      design: sketch({ bodies, rows, design: { relations: null } }),
      targets: [['x', 'a', 'r']],
    },
    'who sits in the council': { design: sketch({ bodies, rows: council }), targets: [['x', 'cab', 'r']] },
  },
})

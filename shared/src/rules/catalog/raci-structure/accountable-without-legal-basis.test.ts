import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableWithoutLegalBasis } from './accountable-without-legal-basis.ts'

const instruments = {
  law: { status: 'in-force' },
  amended: { status: 'amended' },
  old: { status: 'repealed' },
  open: {},
} as const

ruleTester(accountableWithoutLegalBasis, {
  clean: {
    'one instrument in force': sketch({
      instruments,
      bodies: { a: { instruments: ['old', 'amended'] } },
      rows: { x: { cells: { a: 'A' } } },
    }),
    'a body without one that answers for nothing': sketch({
      bodies: { a: { instruments: [] } },
      rows: { x: { cells: { a: 'R' } } },
    }),
  },
  flagged: {
    'none, or none in force': {
      design: sketch({
        instruments,
        bodies: { a: { instruments: [] }, b: { instruments: ['old'] }, cab: { instruments: ['law'] } },
        lines: ['b reports-to cab'],
        rows: { x: { name: 'Run it', cells: { a: 'A R' } }, y: { cells: { b: 'A R' } } },
      }),
      finds: [
        {
          targets: ['x', 'a'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'a answers for ‘Run it’ without a legal basis in force.',
          fixes: [],
        },
        { targets: ['y', 'b'], fixes: ['cite:law'] },
      ],
    },
    'the body of a seat': {
      design: sketch({
        bodies: { a: { instruments: [] } },
        seats: { s: { body: 'a' } },
        rows: { x: { cells: { s: 'A' } } },
      }),
      finds: [{ targets: ['x', 's'] }],
    },
  },
  notStated: {
    'whether it has one, or whether it is in force': {
      design: sketch({
        instruments,
        bodies: { a: {}, b: { instruments: ['open'] } },
        rows: { x: { cells: { a: 'A' } }, y: { cells: { b: 'A' } } },
      }),
      targets: [
        ['x', 'a'],
        ['y', 'b'],
      ],
    },
  },
})

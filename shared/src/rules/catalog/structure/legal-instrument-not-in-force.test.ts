import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { legalInstrumentNotInForce } from './legal-instrument-not-in-force.ts'

const instruments = {
  law: { status: 'in-force' },
  amended: { status: 'amended', date: '2020-01-01' },
  draft: { status: 'draft' },
  future: { status: 'in-force', date: '2025-07-01' },
  ended: { status: 'in-force', validUntil: '2025-06-29' },
  lastDay: { status: 'in-force', validUntil: '2025-06-30' },
  repealed: { status: 'repealed' },
  soon: { status: 'repealed', repealedOn: '2025-07-01' },
  unknown: {},
} as const
const citing = (...cited: string[]) => sketch({ instruments, bodies: { a: { instruments: cited } } })

ruleTester(legalInstrumentNotInForce, {
  clean: {
    'one of them is in force': citing('repealed', 'law'),
    'amended, on its last day, or repealed later': sketch({
      instruments,
      bodies: {
        a: { instruments: ['amended'] },
        b: { instruments: ['lastDay'] },
        c: { instruments: ['soon'] },
      },
    }),
    'none, not stated, or gone': sketch({
      bodies: { a: { instruments: [] }, b: {}, c: { instruments: ['gone'] } },
    }),
  },
  flagged: {
    'each reason': {
      design: sketch({
        instruments,
        bodies: {
          a: { instruments: ['draft'] },
          b: { instruments: ['future'] },
          c: { instruments: ['ended'] },
          d: { instruments: ['repealed'] },
          e: { instruments: ['draft', 'repealed'] },
        },
      }),
      finds: [
        { targets: ['a'], severity: 'warning', atSubmit: 'error', says: 'a rests on ‘draft’, a draft.' },
        { targets: ['b'], says: 'b rests on ‘future’, which is not in force yet.' },
        { targets: ['c'], says: 'c rests on ‘ended’, which is no longer in force.' },
        { targets: ['d'], says: 'd rests on ‘repealed’, which is repealed.' },
        { targets: ['e'], says: 'e rests on ‘draft’ and ‘repealed’, none of which is in force.' },
      ],
    },
    'that of its superior is offered': {
      design: sketch({
        instruments,
        bodies: { a: { instruments: ['law'] }, b: { instruments: ['repealed'] } },
        lines: ['b reports-to a'],
      }),
      finds: [{ targets: ['b'], fixes: ['cite:law'] }],
    },
  },
  notStated: { 'its status': { design: citing('unknown', 'repealed'), targets: [['a']] } },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { legalInstrumentMissing } from './legal-instrument-missing.ts'

const instruments = {
  decree: { status: 'in-force' },
  law: { status: 'amended' },
  old: { status: 'repealed' },
} as const

ruleTester(legalInstrumentMissing, {
  clean: {
    'an instrument': sketch({ instruments, bodies: { a: { instruments: ['law'] } } }),
    'one that does not exist is a dangling reference': sketch({ bodies: { a: { instruments: ['gone'] } } }),
  },
  flagged: {
    none: {
      design: sketch({
        instruments,
        bodies: {
          cab: { instruments: ['law', 'old'], level: 'strategic' },
          sec: { instruments: [], level: 'directive' },
        },
        relations: [
          { id: 'r1', from: 'sec', to: 'cab', kind: 'reports-to' },
          { id: 'r2', from: 'sec', to: 'cab', kind: 'secretariat-of', instrument: 'decree' },
        ],
      }),
      finds: [
        {
          targets: ['sec'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'No legal basis is cited for sec.',
          fixes: ['cite:decree', 'cite:law'],
        },
      ],
    },
  },
  notStated: {
    'not said': { design: sketch({ bodies: { a: {}, b: { instruments: null } } }), targets: [['a'], ['b']] },
  },
})

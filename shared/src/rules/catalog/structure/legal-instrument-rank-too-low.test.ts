import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { legalInstrumentRankTooLow } from './legal-instrument-rank-too-low.ts'

const instruments = {
  internal: { rank: 'internal', status: 'in-force' },
  agreement: { rank: 'agreement', status: 'in-force' },
  repealed: { rank: 'law', status: 'repealed' },
} as const
const across = { x: { scope: 'multi-ministry', cells: { a: 'A' } } } as const

ruleTester(legalInstrumentRankTooLow, {
  clean: {
    'what it rests on is not stated': sketch({ bodies: { a: {} }, rows: across }),
    'an agreement beside it': sketch({
      instruments,
      bodies: { a: { instruments: ['internal', 'agreement'] } },
      rows: across,
    }),
    'decisions of one ministry': sketch({
      instruments,
      bodies: { a: { instruments: ['internal'] } },
      rows: { x: { scope: 'single', cells: { a: 'A' } }, y: { scope: 'multi-ministry', cells: { a: 'R' } } },
    }),
    'none at all, or none in force': sketch({
      instruments,
      bodies: { a: { instruments: [] }, b: { instruments: ['repealed'] } },
      rows: { ...across, y: { scope: 'multi-country', cells: { b: 'A' } } },
    }),
  },
  flagged: {
    'an internal rule, and a law that is no more': {
      design: sketch({
        instruments,
        bodies: { a: { instruments: ['internal', 'repealed'] }, b: { instruments: ['agreement'] } },
        lines: ['a reports-to b'],
        rows: across,
      }),
      finds: [
        {
          targets: ['a'],
          severity: 'warning',
          says: 'a answers for decisions that bind several institutions, but rests on ‘internal’ alone, an internal rule.',
          fixes: ['cite:agreement'],
        },
      ],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableBelowResponsible } from './accountable-below-responsible.ts'

const bodies = { cab: { level: 'strategic', mandate: 'decision' }, dir: {}, op: {} } as const
const lines = ['op reports-to dir', 'dir reports-to cab']

/** Ten who answer for what `r` does, and report to it. */
const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`t${index}`, {}]))
const answeredByTen = sketch({
  bodies: { ...ten, r: {}, other: {} },
  rows: { x: { cells: { ...Object.fromEntries(Object.keys(ten).map((id) => [id, 'A'])), r: 'R' } } },
  lines: Object.keys(ten).map((id) => `${id} reports-to r`),
})

ruleTester(accountableBelowResponsible, {
  clean: {
    'so many answer that this is the cause': answeredByTen,
    'the superior answers': sketch({ bodies, lines, rows: { x: { cells: { cab: 'A', op: 'R' } } } }),
    'one body answers and does it': sketch({ bodies, lines, rows: { x: { cells: { op: 'A R' } } } }),
    'side by side': sketch({
      bodies,
      lines: ['op reports-to cab', 'dir reports-to cab'],
      rows: { x: { cells: { op: 'A', dir: 'R' } } },
    }),
    'in a ring': sketch({
      bodies,
      lines: ['op reports-to dir', 'dir reports-to op'],
      rows: { x: { cells: { op: 'A', dir: 'R' } } },
    }),
  },
  flagged: {
    'a superior of the superior does the work': {
      design: sketch({ bodies, lines, rows: { x: { name: 'Run it', cells: { op: 'A', cab: 'R' } } } }),
      finds: [
        {
          targets: ['x', 'op', 'cab'],
          severity: 'warning',
          says: 'For ‘Run it’, op would have to call its superior cab to account.',
          fixes: ['raise:cab'],
        },
      ],
    },
    'a superior that may not answer': {
      design: sketch({ bodies, lines, rows: { x: { cells: { op: 'A', dir: 'R' } } } }),
      finds: [{ targets: ['x', 'op', 'dir'], fixes: [] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { strategicDecisionWrongLevel } from './strategic-decision-wrong-level.ts'

const bodies = {
  cab: { level: 'strategic', mandate: 'decision' },
  other: { level: 'strategic', mandate: 'decision' },
  dir: { level: 'directive', mandate: 'decision' },
  audit: { level: 'external', mandate: 'decision' },
  free: {},
} as const
const lines = ['dir reports-to cab']

ruleTester(strategicDecisionWrongLevel, {
  clean: {
    'a strategic body answers': sketch({
      bodies,
      lines,
      rows: { a1: { level: 'strategic', cells: { cab: 'A' } } },
    }),
    'a directive decision': sketch({
      bodies,
      lines,
      rows: { a1: { level: 'directive', cells: { dir: 'A' } } },
    }),
    'a row without a level': sketch({ bodies, lines, rows: { a1: { cells: { dir: 'A' } } } }),
  },
  flagged: {
    'a directive body answers': {
      design: sketch({
        bodies,
        lines,
        rows: { a1: { name: 'Approve the agenda', level: 'strategic', cells: { dir: 'A R' } } },
      }),
      finds: [
        {
          targets: ['a1', 'dir'],
          severity: 'error',
          says: '‘Approve the agenda’ is a strategic decision, but dir (directive) is accountable for it.',
          fixes: ['move:cab'],
        },
      ],
    },
    'an external body answers': {
      design: sketch({
        bodies,
        lines,
        rows: { a1: { level: 'strategic', cells: { audit: 'A', dir: 'R' } } },
      }),
      finds: [{ targets: ['a1', 'audit'], fixes: ['move:cab', 'move:other'] }],
    },
  },
  notStated: {
    'the level of who answers': {
      design: sketch({ bodies, lines, rows: { a1: { level: 'strategic', cells: { free: 'A' } } } }),
      targets: [['a1', 'free']],
    },
  },
})

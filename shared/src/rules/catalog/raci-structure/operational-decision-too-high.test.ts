import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { operationalDecisionTooHigh } from './operational-decision-too-high.ts'

const bodies = {
  cab: { level: 'strategic', mandate: 'decision' },
  op: { level: 'operational', mandate: 'decision' },
  free: {},
} as const

ruleTester(operationalDecisionTooHigh, {
  clean: {
    'at its own level': sketch({ bodies, rows: { x: { level: 'operational', cells: { op: 'A' } } } }),
    'a strategic decision': sketch({ bodies, rows: { x: { level: 'strategic', cells: { cab: 'A' } } } }),
  },
  flagged: {
    'a strategic body answers': {
      design: sketch({
        bodies,
        rows: { x: { name: 'Run the portal', level: 'operational', cells: { cab: 'A', op: 'R' } } },
      }),
      finds: [
        {
          targets: ['x', 'cab'],
          severity: 'warning',
          says: '‘Run the portal’ is day-to-day work, but cab answers for it at the strategic level.',
          fixes: ['move:op'],
        },
      ],
    },
  },
  notStated: {
    'the level of who answers': {
      design: sketch({ bodies, rows: { x: { level: 'operational', cells: { free: 'A' } } } }),
      targets: [['x', 'free']],
    },
  },
})

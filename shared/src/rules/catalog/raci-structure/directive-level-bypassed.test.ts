import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { directiveLevelBypassed } from './directive-level-bypassed.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
  free: {},
} as const
const lines = ['op reports-to dir', 'dir reports-to cab']
const x = { name: 'Run it', cells: { cab: 'A', op: 'R' } }

ruleTester(directiveLevelBypassed, {
  clean: {
    'the directive level is told': sketch({
      bodies,
      lines,
      rows: { x: { cells: { ...x.cells, dir: 'I' } } },
    }),
    'the strategic level does some of it': sketch({
      bodies,
      lines,
      rows: { x: { cells: { cab: 'A R', op: 'R' } } },
    }),
    'nobody does the work': sketch({ bodies, lines, rows: { x: { cells: { cab: 'A' } } } }),
  },
  flagged: {
    'past the directive level': {
      design: sketch({ bodies, lines, rows: { x } }),
      finds: [
        {
          targets: ['x'],
          severity: 'advice',
          says: '‘Run it’ goes from the strategic to the operational level, past the directive level.',
          fixes: ['include:dir'],
        },
      ],
    },
    'in RAPID, where nobody is told': {
      design: sketch({
        bodies,
        lines,
        design: { letterSet: 'rapid' },
        rows: { x: { cells: { cab: 'D', op: 'P' } } },
      }),
      finds: [{ targets: ['x'], fixes: ['include:dir'] }],
    },
  },
  notStated: {
    'the level of a body in the row': {
      design: sketch({ bodies, rows: { x: { cells: { ...x.cells, free: 'C' } } } }),
      targets: [['x']],
    },
  },
})

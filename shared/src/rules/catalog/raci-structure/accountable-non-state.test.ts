import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableNonState } from './accountable-non-state.ts'

const bodies = {
  dir: { level: 'directive', mandate: 'decision' },
  cab: { kind: 'collegiate' },
  firm: { sector: 'private' },
  city: { sector: 'subnational' },
} as const
const seats = {
  ngo: { body: 'cab', sector: 'civil-society' },
  min: { body: 'cab', heldBy: { body: 'firm' } },
} as const

ruleTester(accountableNonState, {
  clean: {
    'a public body, though others vote in it': sketch({
      bodies,
      seats,
      rows: { x: { cells: { cab: 'A' } } },
    }),
    'a subnational government': sketch({ bodies, rows: { x: { cells: { city: 'A' } } } }),
    'a firm that does the work': sketch({ bodies, rows: { x: { cells: { dir: 'A', firm: 'R' } } } }),
  },
  flagged: {
    'a firm answers': {
      design: sketch({ bodies, rows: { x: { name: 'Run it', level: 'directive', cells: { firm: 'A R' } } } }),
      finds: [
        {
          targets: ['x', 'firm'],
          severity: 'error',
          says: 'firm is not part of the state (Private sector) and cannot answer for ‘Run it’.',
          fixes: ['move:dir'],
        },
      ],
    },
    'seats, by their own sector or that of who sits there': {
      design: sketch({ bodies, seats, rows: { x: { cells: { ngo: 'A' } }, y: { cells: { min: 'A' } } } }),
      finds: [{ targets: ['x', 'ngo'] }, { targets: ['y', 'min'] }],
    },
  },
})

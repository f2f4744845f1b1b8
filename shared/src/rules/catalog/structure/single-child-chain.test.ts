import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { singleChildChain } from './single-child-chain.ts'

const bodies = { a: { level: 'directive' }, b: { level: 'directive' }, c: { level: 'operational' } } as const
const rows = { x: { cells: { b: 'A' } } }
const lines = ['b reports-to a', 'c reports-to b']

ruleTester(singleChildChain, {
  clean: {
    'it answers for something': sketch({ bodies, lines, rows: { x: { cells: { a: 'A' } } } }),
    'two below': sketch({ bodies, lines: ['b reports-to a', 'c reports-to a'], rows }),
    'another level': sketch({ bodies, lines: ['c reports-to a'], rows }),
    'a ring': sketch({ bodies, lines: ['b reports-to a', 'a reports-to b'], rows }),
  },
  flagged: {
    'one of the same level below': {
      design: sketch({ bodies, lines, rows }),
      finds: [
        {
          targets: ['a'],
          severity: 'advice',
          says: 'Only b reports to a, at the same level, and a answers for no decision: is this layer needed?',
        },
      ],
    },
  },
  notStated: {
    'the map has not been begun': { design: sketch({ bodies, lines }), targets: [['a']] },
    'the level of the one below': {
      design: sketch({ bodies: { ...bodies, b: {} }, lines, rows }),
      targets: [['a']],
    },
  },
})

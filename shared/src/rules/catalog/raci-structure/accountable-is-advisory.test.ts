import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableIsAdvisory } from './accountable-is-advisory.ts'

const bodies = {
  cab: { level: 'strategic', mandate: 'decision' },
  council: { kind: 'collegiate', level: 'strategic', mandate: 'advisory' },
  sec: { level: 'directive', mandate: 'advisory' },
} as const
const lines = ['council advises cab', 'sec reports-to cab']

ruleTester(accountableIsAdvisory, {
  clean: {
    'a body that decides': sketch({ bodies, lines, rows: { a1: { cells: { cab: 'A', sec: 'R' } } } }),
    'a mixed mandate': sketch({ bodies: { m: { mandate: 'mixed' } }, rows: { a1: { cells: { m: 'A' } } } }),
    'a mandate that is not stated': sketch({ bodies: { m: {} }, rows: { a1: { cells: { m: 'A' } } } }),
    'an adviser who is consulted': sketch({ bodies, lines, rows: { a1: { cells: { council: 'C' } } } }),
  },
  flagged: {
    'an advisory council': {
      design: sketch({
        bodies,
        lines,
        rows: { a1: { name: 'Approve the agenda', level: 'strategic', cells: { council: 'A', sec: 'R' } } },
      }),
      finds: [
        {
          targets: ['a1', 'council'],
          severity: 'error',
          says: 'council only advises; it cannot be accountable for ‘Approve the agenda’.',
          fixes: ['move:cab'],
        },
      ],
    },
    'an adviser that also does the work keeps it': {
      design: sketch({ bodies, lines, rows: { a1: { cells: { sec: 'A R' } } } }),
      finds: [{ targets: ['a1', 'sec'], fixes: ['move:cab'] }],
    },
    'a seat of an advisory body': {
      design: sketch({
        bodies,
        lines,
        seats: { chair: { body: 'council', function: 'chair' } },
        rows: { a1: { cells: { chair: 'A' } } },
      }),
      finds: [{ targets: ['a1', 'chair'] }],
    },
    'the advised body is of another level than the row': {
      design: sketch({
        bodies,
        lines,
        rows: { a1: { level: 'directive', cells: { council: 'A', sec: 'R' } } },
      }),
      finds: [{ targets: ['a1', 'council'], fixes: [] }],
    },
  },
})

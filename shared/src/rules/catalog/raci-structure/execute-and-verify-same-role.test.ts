import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { executeAndVerifySameRole } from './execute-and-verify-same-role.ts'

const bodies = {
  agency: { level: 'operational', mandate: 'decision' },
  dir: { level: 'directive', mandate: 'decision' },
  me: { level: 'directive', mandate: 'decision', role: 'me-unit' },
  below: { level: 'directive', oversight: true },
} as const
const lines = ['below reports-to agency']
const run = { name: 'Run the exchange platform', kind: 'execute', cells: { dir: 'A', agency: 'R' } } as const

ruleTester(executeAndVerifySameRole, {
  clean: {
    'another body checks': sketch({
      bodies,
      rows: { e: run, v: { kind: 'verify', verifies: 'e', cells: { me: 'A R', agency: 'C' } } },
    }),
    'no row is said to be checked': sketch({
      bodies,
      rows: { e: run, v: { kind: 'verify', cells: { agency: 'A R' } } },
    }),
    'an activity that verifies itself': sketch({
      bodies,
      rows: { v: { kind: 'verify', verifies: 'v', cells: { agency: 'A R' } } },
    }),
    'the checked row is gone': sketch({
      bodies,
      rows: { v: { kind: 'audit', verifies: 'gone', cells: { agency: 'A R' } } },
    }),
    'a row of another kind': sketch({
      bodies,
      rows: { e: run, v: { kind: 'report', verifies: 'e', cells: { agency: 'A R' } } },
    }),
  },
  flagged: {
    'who runs it checks it': {
      design: sketch({
        bodies,
        lines,
        rows: {
          e: run,
          v: { name: 'Verify compliance', kind: 'verify', verifies: 'e', cells: { agency: 'R', me: 'A' } },
        },
      }),
      finds: [
        {
          targets: ['v', 'e', 'agency'],
          severity: 'error',
          says: 'agency would check its own work: ‘Verify compliance’ checks ‘Run the exchange platform’.',
          // The overseer below the agency would not be independent of it.
          fixes: ['move:me'],
        },
      ],
    },
    'two bodies, and a seat that stands for its body': {
      design: sketch({
        bodies,
        seats: { head: { body: 'agency', function: 'head' } },
        rows: { e: run, v: { kind: 'audit', verifies: 'e', cells: { dir: 'A', head: 'R' } } },
      }),
      finds: [
        { targets: ['v', 'e', 'agency'], fixes: ['move:below', 'move:me'] },
        { targets: ['v', 'e', 'dir'], fixes: ['move:me'] },
      ],
    },
  },
  notStated: {
    'the kind of a row that checks another': {
      design: sketch({ bodies, rows: { e: run, v: { verifies: 'e', cells: { agency: 'R' } } } }),
      targets: [['v', 'e', 'agency']],
    },
  },
})

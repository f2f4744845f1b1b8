import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { verifierSubordinateToExecutor } from './verifier-subordinate-to-executor.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
  audit: { level: 'operational' },
} as const
const run = { name: 'Run it', cells: { dir: 'A', op: 'R' } }
const check = { name: 'Audit it', kind: 'audit', verifies: 'e', cells: { audit: 'A R' } } as const
const below = ['dir reports-to cab', 'op reports-to dir', 'audit reports-to op']

ruleTester(verifierSubordinateToExecutor, {
  clean: {
    'it reports elsewhere': sketch({
      bodies,
      lines: ['dir reports-to cab', 'op reports-to dir', 'audit reports-to cab'],
      rows: { e: run, v: check },
    }),
    'it reports to who answers, while another does the work': sketch({
      bodies,
      lines: ['dir reports-to cab', 'op reports-to dir', 'audit reports-to dir'],
      rows: { e: run, v: check },
    }),
    'an activity that verifies itself': sketch({
      bodies,
      lines: below,
      rows: { v: { ...check, verifies: 'v' } },
    }),
  },
  flagged: {
    'the auditor stands below': {
      design: sketch({ bodies, lines: below, rows: { e: run, v: check } }),
      finds: [
        {
          targets: ['v', 'e', 'audit', 'op'],
          severity: 'error',
          says: 'audit checks ‘Run it’ but reports to op, which carries it out.',
          fixes: ['attach:cab'],
        },
      ],
    },
    'without anyone who does the work, below who answers': {
      design: sketch({ bodies, lines: below, rows: { e: { cells: { dir: 'A' } }, v: check } }),
      finds: [{ targets: ['v', 'e', 'audit', 'dir'], fixes: ['attach:cab'] }],
    },
    'the top itself carries it out': {
      design: sketch({ bodies, lines: below, rows: { e: { cells: { cab: 'A R' } }, v: check } }),
      finds: [{ targets: ['v', 'e', 'audit', 'cab'], fixes: [] }],
    },
  },
  notStated: {
    'the kind of a row that checks another': {
      design: sketch({ bodies, lines: below, rows: { e: run, v: { ...check, kind: null } } }),
      targets: [['v', 'e', 'audit', 'op']],
    },
  },
})

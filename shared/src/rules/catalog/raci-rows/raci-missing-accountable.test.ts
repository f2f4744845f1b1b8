import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { missingAccountable } from './raci-missing-accountable.ts'

const bodies = {
  cab: { level: 'strategic', mandate: 'decision' },
  council: { level: 'directive', mandate: 'advisory' },
  dir: { level: 'directive', mandate: 'decision' },
  lab: { level: 'directive', mandate: 'decision', sector: 'academia' },
  office: { level: 'directive', mandate: 'mixed' },
  repealed: { level: 'directive', mandate: 'decision', instruments: ['old'] },
} as const
const instruments = { old: { status: 'repealed' } } as const

ruleTester(missingAccountable, {
  clean: {
    'one accountable': sketch({ bodies, rows: { a1: { cells: { dir: 'A R' } } } }),
    'in DACI the approver': sketch({
      bodies,
      design: { letterSet: 'daci' },
      rows: { a1: { cells: { cab: 'A', dir: 'D' } } },
    }),
    'in RAPID who decides': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { cab: 'D', dir: 'R' } } },
    }),
    'an empty row, which has a finding of its own': sketch({ bodies, rows: { a1: {} } }),
  },
  flagged: {
    'letters without an A': {
      design: sketch({
        bodies,
        instruments,
        rows: { a1: { name: 'Approve the budget', level: 'directive', cells: { office: 'R', cab: 'I' } } },
      }),
      finds: [
        {
          targets: ['a1'],
          severity: 'error',
          says: '‘Approve the budget’ has no one accountable: nobody answers for it.',
          // Who does the work first, then those who decide; no advisers, outsiders or bodies without basis.
          fixes: ['assign:office', 'assign:dir'],
        },
      ],
    },
    'a consulted body gives up its C': {
      design: sketch({ bodies, rows: { a1: { level: 'strategic', cells: { cab: 'C!', dir: 'R' } } } }),
      finds: [{ targets: ['a1'], fixes: ['assign:cab'] }],
    },
    'without a level nobody is proposed': {
      design: sketch({ bodies, rows: { a1: { cells: { dir: 'R' } } } }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
    'in RAPID the A only agrees': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: { a1: { level: 'strategic', cells: { cab: 'A', dir: 'P' } } },
      }),
      finds: [{ targets: ['a1'], fixes: ['assign:cab'] }],
    },
    'the A of a deleted body': {
      design: sketch({ bodies, rows: { a1: { cells: { gone: 'A', dir: 'R' } } } }),
      finds: [{ targets: ['a1'] }],
    },
    'a check is for those who oversee': {
      design: sketch({
        bodies: { ...bodies, me: { level: 'directive', mandate: 'decision', oversight: true } },
        rows: { a1: { level: 'directive', kind: 'audit', cells: { cab: 'I' } } },
      }),
      finds: [{ targets: ['a1'], fixes: ['assign:me'] }],
    },
    'who leads the area comes first, then who works in it, then the lead authority; mixed mandates last': {
      design: sketch({
        bodies: {
          any: { level: 'operational', mandate: 'decision' },
          helps: { level: 'operational', mandate: 'decision', coreAreas: ['infrastructure'] },
          rector: { level: 'operational', mandate: 'decision', leadAuthority: true },
          runs: { level: 'operational', mandate: 'decision', leads: ['infrastructure'] },
          soft: { level: 'operational', mandate: 'mixed', leads: ['infrastructure'] },
          top: { level: 'strategic' },
        },
        rows: { a1: { level: 'operational', coreArea: 'infrastructure', cells: { top: 'I' } } },
      }),
      finds: [{ targets: ['a1'], fixes: ['assign:runs', 'assign:helps', 'assign:rector'] }],
    },
    'whoever does the checked work is not proposed for the check': {
      design: sketch({
        bodies,
        rows: {
          a1: { level: 'directive', kind: 'verify', verifies: 'a2', cells: { office: 'R' } },
          a2: { level: 'directive', kind: 'execute', cells: { dir: 'A R' } },
        },
      }),
      finds: [{ targets: ['a1'], fixes: ['assign:office'] }],
    },
  },
})

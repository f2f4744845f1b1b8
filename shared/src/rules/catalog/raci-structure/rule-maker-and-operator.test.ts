import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { ruleMakerAndOperator } from './rule-maker-and-operator.ts'

const bodies = { mitic: {}, me: { role: 'me-unit' } } as const
const area = { coreArea: 'infrastructure' } as const
const rows = {
  a: { ...area, kind: 'standard', cells: { mitic: 'A' } },
  b: { ...area, kind: 'execute', cells: { mitic: 'R' } },
  c: { ...area, kind: 'verify', cells: { mitic: 'R' } },
} as const

ruleTester(ruleMakerAndOperator, {
  clean: {
    'another verifies': sketch({ bodies, rows: { ...rows, c: { ...rows.c, cells: { me: 'R' } } } }),
    'another sets the rule, and it only helped': sketch({
      bodies,
      rows: { ...rows, a: { ...rows.a, cells: { me: 'A', mitic: 'R' } } },
    }),
    'in different areas': sketch({ bodies, rows: { ...rows, c: { ...rows.c, coreArea: 'capabilities' } } }),
    'an audit is another matter': sketch({ bodies, rows: { ...rows, c: { ...rows.c, kind: 'audit' } } }),
    'a council': sketch({ bodies: { ...bodies, mitic: { kind: 'collegiate' } }, rows }),
  },
  flagged: {
    'all three in one area': {
      design: sketch({ bodies, rows }),
      finds: [
        {
          targets: ['mitic', 'infrastructure'],
          severity: 'warning',
          says: 'mitic sets the rule, runs the service and checks compliance in digital infrastructure.',
          fixes: ['move:me'],
        },
      ],
    },
    'a rule for all areas counts in each': {
      design: sketch({
        bodies,
        rows: {
          ...rows,
          a: { ...rows.a, coreArea: 'all' },
          d: { coreArea: 'capabilities', kind: 'execute', cells: { mitic: 'A' } },
          e: { coreArea: 'capabilities', kind: 'verify', cells: { mitic: 'A' } },
        },
      }),
      finds: [{ targets: ['mitic', 'capabilities'], fixes: [] }, { targets: ['mitic', 'infrastructure'] }],
    },
  },
})

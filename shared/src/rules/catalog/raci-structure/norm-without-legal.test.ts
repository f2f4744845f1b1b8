import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { normWithoutLegal } from './norm-without-legal.ts'

const bodies = { dir: {}, legal: { role: 'legal-counsel' }, cab: { kind: 'collegiate' } } as const
const norm = { kind: 'standard', scope: 'multi-ministry', cells: { dir: 'A R' } } as const

ruleTester(normWithoutLegal, {
  clean: {
    'counsel is consulted': sketch({ bodies, rows: { x: { ...norm, cells: { dir: 'A R', legal: 'C' } } } }),
    'counsel sits in the council that decides': sketch({
      bodies,
      seats: { s: { body: 'cab', heldBy: { institution: { es: 'Consultoría Jurídica' } } } },
      rows: { x: { ...norm, cells: { cab: 'A', dir: 'R' } } },
    }),
    'for one institution': sketch({ bodies, rows: { x: { ...norm, scope: 'single' } } }),
    'no norm': sketch({ bodies, rows: { x: { ...norm, kind: 'execute' } } }),
  },
  flagged: {
    'one finding for all rows': {
      design: sketch({
        bodies,
        rows: {
          a: { ...norm, name: 'Issue the standard' },
          b: { ...norm, kind: 'policy', name: 'Adopt the policy', cells: { dir: 'A R', legal: 'I' } },
          c: { ...norm, cells: { legal: 'A R' } },
        },
      }),
      finds: [
        {
          targets: ['a', 'b'],
          severity: 'warning',
          says: 'No legal counsel is heard on 2 decisions that bind several ministries: ‘Issue the standard’ and ‘Adopt the policy’.',
          fixes: ['consult:legal'],
        },
      ],
    },
  },
  notStated: {
    'the scope': {
      design: sketch({ bodies, rows: { a: { ...norm, scope: null }, b: { ...norm, scope: null } } }),
      targets: [['a', 'b']],
    },
  },
})

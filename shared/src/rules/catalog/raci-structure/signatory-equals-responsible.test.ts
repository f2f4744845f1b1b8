import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { signatoryEqualsResponsible } from './signatory-equals-responsible.ts'

const bodies = { a: {}, b: {} }
const design = { letterSet: 'raci-vs' } as const

ruleTester(signatoryEqualsResponsible, {
  clean: {
    'another signs': sketch({ bodies, design, rows: { x: { cells: { a: 'R', b: 'A Si V' } } } }),
    'a set without signatories': sketch({ bodies, rows: { x: { cells: { a: 'R Si' } } } }),
  },
  flagged: {
    'who does it signs it': {
      design: sketch({ bodies, design, rows: { x: { name: 'Publish it', cells: { a: 'R Si', b: 'A' } } } }),
      finds: [
        {
          targets: ['x', 'a'],
          severity: 'warning',
          says: 'a signs off its own work on ‘Publish it’.',
          fixes: ['separate'],
        },
      ],
    },
    'a seat of the body that does it verifies': {
      design: sketch({
        bodies,
        design,
        seats: { s: { body: 'a' } },
        rows: { x: { name: 'Publish it', cells: { a: 'R', s: 'V', b: 'A' } } },
      }),
      finds: [{ targets: ['x', 's'], says: 'Member (a) verifies its own work on ‘Publish it’.' }],
    },
  },
})

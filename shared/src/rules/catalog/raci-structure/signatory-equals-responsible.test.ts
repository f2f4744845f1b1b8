import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { signatoryEqualsResponsible } from './signatory-equals-responsible.ts'

const bodies = { a: {}, b: {} }
const design = { letterSet: 'raci-vs' } as const

ruleTester(signatoryEqualsResponsible, {
  clean: {
    'another signs': sketch({ bodies, design, rows: { x: { cells: { a: 'R', b: 'A Si V' } } } }),
    'the head of the unit that does it signs': sketch({
      bodies,
      design,
      seats: { s: { body: 'a', function: 'head' } },
      rows: { x: { cells: { a: 'R', s: 'Si', b: 'A' } } },
    }),
    'two seats of one council': sketch({
      bodies,
      design,
      seats: { s: { body: 'a', function: 'chair' }, t: { body: 'a', function: 'secretary' } },
      rows: { x: { cells: { t: 'R', s: 'Si', b: 'A' } } },
    }),
    'in DACI nobody signs': sketch({
      bodies,
      design: { letterSet: 'daci' },
      rows: { x: { cells: { a: 'D A', b: 'C' } } },
    }),
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
    'the same position in another seat verifies': {
      design: sketch({
        bodies,
        design,
        seats: {
          s: { body: 'a', heldBy: { institution: { en: 'Treasury' } } },
          t: { body: 'b', heldBy: { institution: { en: 'treasury' } } },
        },
        rows: { x: { name: 'Publish it', cells: { s: 'R', t: 'V', b: 'A' } } },
      }),
      finds: [{ targets: ['x', 't'] }],
    },
    'who does it verifies it': {
      design: sketch({
        bodies,
        design,
        rows: { x: { name: 'Publish it', cells: { a: 'R V', b: 'A' } } },
      }),
      finds: [{ targets: ['x', 'a'], says: 'a verifies its own work on ‘Publish it’.' }],
    },
  },
})

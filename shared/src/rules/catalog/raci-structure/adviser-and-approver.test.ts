import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { adviserAndApprover } from './adviser-and-approver.ts'

const bodies = { cddo: {}, dep: {} }
const draft = { name: 'Prepare the business case', cells: { dep: 'A R', cddo: 'C' } }
const approve = { name: 'Approve the business case', cells: { cddo: 'A', dep: 'R' } }

ruleTester(adviserAndApprover, {
  clean: {
    'another approves': sketch({ bodies, rows: { a: draft, b: { ...approve, cells: { dep: 'A' } } } }),
    'another subject': sketch({ bodies, rows: { a: draft, b: { ...approve, name: 'Approve the budget' } } }),
    'no approval': sketch({
      bodies,
      rows: { a: draft, b: { ...approve, name: 'Publish the business case' } },
    }),
    'a row between': sketch({ bodies, rows: { a: draft, b: { name: 'Publish it' }, c: approve } }),
    'another area': sketch({
      bodies,
      rows: { a: { ...draft, coreArea: 'capabilities' }, b: { ...approve, coreArea: 'infrastructure' } },
    }),
  },
  flagged: {
    'the adviser approves': {
      design: sketch({ bodies, rows: { a: draft, b: approve } }),
      finds: [
        {
          targets: ['a', 'b', 'cddo'],
          severity: 'warning',
          says: 'cddo advises on ‘Prepare the business case’ and then decides on ‘Approve the business case’.',
          fixes: ['separate'],
        },
      ],
    },
    'an approval of spending, in other words and signed': {
      design: sketch({
        bodies,
        design: { letterSet: 'raci-vs' },
        rows: {
          a: { name: { es: 'Evaluar la compra de TIC' }, cells: { dep: 'A R', cddo: 'C' } },
          b: {
            name: { es: 'Firmar la compra de TIC sobre el umbral' },
            kind: 'approve-spend',
            cells: { cddo: 'Si', dep: 'A R' },
          },
        },
      }),
      finds: [{ targets: ['a', 'b', 'cddo'] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { duplicateActivity } from './raci-duplicate-activity.ts'

const bodies = { cab: {}, dir: {} }
const approve = { name: { es: 'Aprobar el presupuesto' } }

ruleTester(duplicateActivity, {
  clean: {
    'other words': sketch({ bodies, rows: { a1: approve, a2: { name: { es: 'Aprobar la agenda' } } } }),
    'another area': sketch({
      bodies,
      rows: { a1: { ...approve, coreArea: 'capabilities' }, a2: { ...approve, coreArea: 'infrastructure' } },
    }),
    'the area of one is not stated': sketch({
      bodies,
      rows: { a1: { ...approve, coreArea: 'capabilities' }, a2: approve },
    }),
    'another language tells them apart': sketch({
      bodies,
      rows: {
        a1: { name: { es: 'Aprobar el plan', en: 'Approve the plan' } },
        a2: { name: { es: 'Aprobar el plan', en: 'Approve the design' } },
      },
    }),
    'rows without words': sketch({ bodies, rows: { a1: { name: {} }, a2: { name: { es: ' ' } } } }),
  },
  flagged: {
    'the same but for articles, accents and case': {
      design: sketch({
        bodies,
        rows: {
          a1: { name: { en: 'Approve the digital agenda' }, cells: { cab: 'A', dir: 'R' } },
          a2: { name: { en: 'Adopt the budget' } },
          a3: { name: { en: 'approve DIGITAL agenda' }, cells: { cab: 'A', dir: 'C' } },
        },
      }),
      finds: [
        {
          targets: ['a1', 'a3'],
          severity: 'warning',
          atSubmit: 'warning',
          says: '‘Approve the digital agenda’ looks like the same decision in rows 1 and 3.',
          fixes: ['merge:a3'],
        },
      ],
    },
    'others answer for it': {
      design: sketch({
        bodies,
        rows: { a1: { ...approve, cells: { cab: 'A' } }, a2: { ...approve, cells: { dir: 'A' } } },
      }),
      finds: [
        {
          targets: ['a1', 'a2'],
          severity: 'warning',
          atSubmit: 'error',
          says: '‘Aprobar el presupuesto’ looks like the same decision in rows 1 and 2, with a different accountable body.',
          fixes: [],
        },
      ],
    },
    'three rows, in the order of the map': {
      design: sketch({
        bodies,
        rows: {
          a1: { ...approve, order: 'c' },
          a2: { ...approve, order: 'b' },
          a3: { ...approve, order: 'a' },
        },
      }),
      finds: [{ targets: ['a3', 'a2', 'a1'], fixes: [] }],
    },
  },
})

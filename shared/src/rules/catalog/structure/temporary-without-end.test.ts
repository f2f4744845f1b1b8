import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { temporaryWithoutEnd } from './temporary-without-end.ts'

ruleTester(temporaryWithoutEnd, {
  clean: {
    'permanent, or not said to be temporary': sketch({ bodies: { a: { nature: 'permanent' }, b: {} } }),
    'its last day is today': sketch({ bodies: { a: { nature: 'temporary', until: '2025-06-30' } } }),
  },
  flagged: {
    'no end, and one that has passed': {
      design: sketch({
        bodies: { a: { nature: 'temporary' }, b: { nature: 'temporary', until: '2025-06-29' } },
      }),
      finds: [
        { targets: ['a'], severity: 'warning', says: 'a is temporary and has no end date.' },
        { targets: ['b'], says: 'b was to end on June 29, 2025.' },
      ],
    },
  },
})

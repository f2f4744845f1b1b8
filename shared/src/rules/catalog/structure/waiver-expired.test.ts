import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { waiverExpired } from './waiver-expired.ts'

const waiver = { targets: ['a'], reason: 'Interim', by: 'Ana', at: '2025-01-01' }
const orphan = { ...waiver, rule: 'body-orphan' }
const past = '2025-06-29'

ruleTester(waiverExpired, {
  clean: {
    'on its last day, or without one': sketch({
      bodies: { a: {} },
      design: {
        waivers: [
          { ...orphan, until: '2025-06-30' },
          { ...waiver, rule: 'legal-instrument-missing' },
        ],
      },
    }),
    renewed: sketch({
      bodies: { a: {} },
      design: {
        waivers: [
          { ...orphan, until: past },
          { ...orphan, until: '2026-01-01' },
        ],
      },
    }),
  },
  flagged: {
    'one, two for one place, and one of a rule that is gone': {
      design: sketch({
        bodies: { a: {}, b: {} },
        design: {
          waivers: [
            { ...orphan, until: past },
            { ...waiver, rule: 'legal-instrument-missing', until: '2025-01-31' },
            { ...waiver, rule: 'gone', targets: ['b'], until: past },
          ],
        },
      }),
      finds: [
        {
          targets: ['a'],
          severity: 'warning',
          says: 'Accepted exceptions have expired, the last on June 29, 2025: A body that reports to nobody and A body without a legal basis.',
        },
        { targets: ['b'], says: 'The accepted exception expired on June 29, 2025: gone.' },
      ],
    },
  },
})

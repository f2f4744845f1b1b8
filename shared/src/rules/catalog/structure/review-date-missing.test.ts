import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { reviewDateMissing } from './review-date-missing.ts'

ruleTester(reviewDateMissing, {
  clean: {
    'a day to come': sketch({ design: { reviewDate: '2026-01-01' } }),
    today: sketch({ design: { reviewDate: '2025-06-30' } }),
  },
  flagged: {
    none: {
      design: sketch({}),
      finds: [
        {
          targets: ['design'],
          severity: 'advice',
          atSubmit: 'warning',
          says: 'It is not said when this design is reviewed.',
          fixes: ['set:2026-06-30'],
        },
      ],
    },
    past: {
      design: sketch({ design: { reviewDate: '2025-06-29' } }),
      finds: [{ targets: ['design'], says: 'This design was to be reviewed by June 29, 2025.' }],
    },
    'judged on a leap day': {
      design: sketch({ design: { asOf: '2024-02-29' } }),
      finds: [{ targets: ['design'], fixes: ['set:2025-02-28'] }],
    },
  },
})

import type { DateOnly } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/** The design does not say when it is to be reviewed, or that day has passed. A review in a year is offered. */
export const reviewDateMissing = defineRule({
  id: 'review-date-missing',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  atSubmit: 'warning',
  sources: ['BG-MOD', 'RACI-SE'],
  *check(design, _, { asOf }) {
    const { reviewDate } = design.data
    if (reviewDate != null && reviewDate >= asOf) return
    const next = aYearAfter(asOf)
    yield {
      message: reviewDate == null ? 'none' : 'past',
      data: reviewDate == null ? {} : { since: { date: reviewDate } },
      targets: ['design'],
      fixes: [
        {
          id: `set:${next}`,
          label: 'set',
          data: { day: { date: next } },
          commands: () => [{ type: 'setDesignField', field: 'reviewDate', value: next }],
        },
      ],
    }
  },
})

/** The same day of the next year; the last of February for its 29th. */
function aYearAfter(day: DateOnly): DateOnly {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0')
  const rest = day.slice(4, 10)
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}

import type { FrameworkLevel } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/** A collegiate body that meets less often than bodies of its level usually do. */
export const meetingFrequencyTooLow = defineRule({
  id: 'meeting-frequency-too-low',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['ES-CETIC', 'UY-AUD', 'EU-BOARD', 'own'],
  limits: { strategic: 2, directive: 4, operational: 6 },
  *check(body, _, { limits }) {
    // What is not stated is asked for by meeting-frequency-missing.
    if (body.kind !== 'collegiate' || body.meetingsPerYear == null || body.level == null) return
    const least = limits[body.level as FrameworkLevel] as number | undefined
    if (least === undefined || body.meetingsPerYear >= least) return
    yield {
      message: 'rare',
      data: { body: { name: body.id }, count: body.meetingsPerYear, least },
      targets: [body.id],
      fixes: [
        {
          id: `set:${least}`,
          label: 'set',
          data: { count: least },
          commands: () => [
            { type: 'setField', collection: 'bodies', id: body.id, field: 'meetingsPerYear', value: least },
          ],
        },
      ],
    }
  },
})

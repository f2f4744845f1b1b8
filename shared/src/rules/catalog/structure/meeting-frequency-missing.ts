import type { FrameworkLevel } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/** A collegiate body that does not say how often it meets. The usual figure of its level is offered. */
export const meetingFrequencyMissing = defineRule({
  id: 'meeting-frequency-missing',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['TOR-BC', 'ES-CETIC', 'UY-AUD', 'EU-BOARD'],
  hides: ['meeting-frequency-too-low', 'meeting-frequency-inverted'],
  limits: { strategic: 2, directive: 12, operational: 12 },
  *check(body, _, { limits }) {
    if (body.kind !== 'collegiate' || body.meetingsPerYear != null) return
    const usual = limits[body.level as FrameworkLevel] as number | undefined
    yield {
      message: 'none',
      data: { body: { name: body.id } },
      targets: [body.id],
      fixes:
        usual === undefined
          ? []
          : [
              {
                id: `set:${usual}`,
                label: 'set',
                data: { count: usual },
                commands: () => [
                  {
                    type: 'setField',
                    collection: 'bodies',
                    id: body.id,
                    field: 'meetingsPerYear',
                    value: usual,
                  },
                ],
              },
            ],
    }
  },
})

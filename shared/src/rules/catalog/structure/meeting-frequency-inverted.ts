import { defineRule } from '../../defineRule.ts'
import { linesOf } from '../../readings/lines.ts'

/** A collegiate body that meets more often than one that reports to it: what it waits for comes too late. */
export const meetingFrequencyInverted = defineRule({
  id: 'meeting-frequency-inverted',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['own'],
  *check(body, design) {
    const own = body.meetingsPerYear
    if (body.kind !== 'collegiate' || own == null) return
    for (const below of linesOf(design).subordinatesOf(body.id)) {
      if (below.kind !== 'collegiate' || below.meetingsPerYear == null || below.meetingsPerYear >= own)
        continue
      yield {
        message: 'inverted',
        data: { superior: { name: body.id }, body: { name: below.id } },
        targets: [body.id, below.id],
        fixes: [
          {
            id: `set:${own}`,
            label: 'set',
            data: { body: { name: below.id }, count: own },
            commands: () => [
              { type: 'setField', collection: 'bodies', id: below.id, field: 'meetingsPerYear', value: own },
            ],
          },
        ],
      }
    }
  },
})

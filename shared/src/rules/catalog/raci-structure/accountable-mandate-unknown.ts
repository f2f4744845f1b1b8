import { mandates } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { holdersOf } from '../../readings/letters.ts'

/** Who answers belongs to a body of which it is not said whether it decides or advises. */
export const accountableMandateUnknown = defineRule({
  id: 'accountable-mandate-unknown',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['OECD-AR'],
  *check({ id }, design) {
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      if (!body || body.mandate != null) continue
      yield {
        message: 'unknown',
        data: { activity: { name: id }, body: { name: body.id } },
        targets: [id, holder],
        // That it advises would be no way out: an adviser answers for nothing.
        fixes: mandates
          .filter((mandate) => mandate !== 'advisory')
          .map((mandate) => ({
            id: mandate,
            label: mandate,
            data: { body: { name: body.id } },
            commands: () => [
              { type: 'setField', collection: 'bodies', id: body.id, field: 'mandate', value: mandate },
            ],
          })),
      }
    }
  },
})

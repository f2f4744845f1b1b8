import { defineRule } from '../../defineRule.ts'
import { citeNearby } from '../../fixes/citing.ts'
import { hasLegalBasis } from '../../readings/inForce.ts'
import { holdersOf } from '../../readings/letters.ts'

/**
 * Who answers belongs to a body without an instrument in force. Where it is not said whether it has one, or
 * whether what it cites is in force, nothing is concluded.
 */
export const accountableWithoutLegalBasis = defineRule({
  id: 'accountable-without-legal-basis',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['BG-MOD', 'own'],
  *check({ id }, design, { asOf }) {
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      const has = body && hasLegalBasis(design, body, asOf)
      if (!body || has) continue
      const answer = {
        data: { activity: { name: id }, body: { name: body.id } },
        targets: [id, holder],
      }
      if (has === undefined) yield { notStated: 'instruments', ...answer }
      else yield { message: 'none', ...answer, fixes: citeNearby(design, body, asOf) }
    }
  },
})

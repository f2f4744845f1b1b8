import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { directiveTables } from '../../readings/directiveTables.ts'
import { keysOfVoice, voicesOf } from '../../readings/voices.ts'

/**
 * An operational lead of a core area that has no seat at the directive level, neither itself nor its
 * institution nor whoever heads it. Without any directive council there is no table to sit at, which is the
 * finding of `coordination-body-missing`; a seat of which nobody is said to hold it may be the lead's.
 */
export const coreAreaLeadNotOnDirective = defineRule({
  id: 'core-area-lead-not-on-directive',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['own'],
  *check(body, design) {
    if (body.level !== 'operational' || !body.leads || body.leads.length === 0) return
    const { tables, isOpen } = directiveTables(design)
    if (tables.length === 0) return
    const seated = voicesOf(design, 'directive').seats
    if (keysOfVoice(design, body).some((key) => seated.has(key))) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (isOpen) yield { notStated: 'seats', ...answer }
    else
      yield {
        message: 'absent',
        ...answer,
        fixes: tables
          .slice(0, 3)
          .flatMap((table) =>
            openSeat(
              design,
              table,
              { function: 'member', heldBy: { body: body.id } },
              { id: `seat:${table.id}`, label: 'seat' },
              { lead: { name: body.id } },
            ),
          ),
      }
  },
})

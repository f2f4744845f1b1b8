import { defineRule } from '../../defineRule.ts'
import { institutionalRoles, isNamedIn, ministriesOf } from '../../readings/institutions.ts'

/**
 * A ministry that takes part and has no digital leader: no seat or post of that role is its own. What takes
 * part and is not called a ministry need not have one.
 */
export const institutionalLeaderMissing = defineRule({
  id: 'institutional-leader-missing',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['PE-GOB2'],
  *check(design) {
    if (design.data.participants == null) {
      yield { notStated: 'participants', data: {}, targets: ['design'] }
      return
    }
    const { leaders, open } = institutionalRoles(design)
    for (const ministry of ministriesOf(design)) {
      if (isNamedIn(design, ministry, leaders)) continue
      const answer = { data: { participant: { name: ministry.id } }, targets: [ministry.id] }
      if (isNamedIn(design, ministry, open)) yield { notStated: 'seats', ...answer }
      else yield { message: 'none', ...answer }
    }
  },
})

import { defineRule } from '../../defineRule.ts'
import { institutionalRoles, isNamedIn, ministriesOf } from '../../readings/institutions.ts'

/** A ministry that takes part and has no digital committee: none belongs to it, or is chaired by it. */
export const institutionalCommitteeMissing = defineRule({
  id: 'institutional-committee-missing',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['PE-GOB2', 'BR-10332', 'ES-VAU'],
  *check(design) {
    if (design.data.participants == null) {
      yield { notStated: 'participants', data: {}, targets: ['design'] }
      return
    }
    const { committees } = institutionalRoles(design)
    for (const ministry of ministriesOf(design)) {
      if (isNamedIn(design, ministry, committees)) continue
      yield { message: 'none', data: { participant: { name: ministry.id } }, targets: [ministry.id] }
    }
  },
})

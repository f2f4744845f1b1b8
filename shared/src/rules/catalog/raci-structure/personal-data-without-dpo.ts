import type { Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { askVoice } from '../../fixes/asking.ts'
import { isEmptyRow, isHeard, type Voice, voiceOf } from '../../readings/hearing.ts'
import { institutionName, textHolds } from '../../readings/roles.ts'
import { dataProtectionWords } from '../../readings/roleWords.ts'

/**
 * Personal data are handled and neither a data protection officer nor an authority is heard: none has a letter
 * but that of being informed, and none is a member of a body that has one. An empty row has a finding of its own.
 */
export const personalDataWithoutDpo = defineRule({
  id: 'personal-data-without-dpo',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['practice'],
  *check({ id, personalData }, design) {
    const guardian = guardianOf(design)
    if (!personalData || isEmptyRow(design, id) || isHeard(design, id, guardian)) return
    yield {
      message: 'none',
      data: { activity: { name: id } },
      targets: [id],
      fixes: askVoice(design, guardian, [id], 'plain'),
    }
  },
})

/** An officer by role or name, or an authority by its name where it has no other role. */
function guardianOf(design: Design): Voice {
  const officer = voiceOf(design, 'dpo')
  const guards = (text: Parameters<typeof textHolds>[0]) => textHolds(text, dataProtectionWords)
  return {
    isBody: (body) => officer.isBody(body) || (body.role == null && guards(body.name)),
    isSeat: (seat) => {
      if (officer.isSeat(seat) || guards(seat.title)) return true
      if (!seat.heldBy) return false
      return guards(
        'body' in seat.heldBy
          ? design.body(seat.heldBy.body)?.name
          : institutionName(design, seat.heldBy.institution),
      )
    },
  }
}

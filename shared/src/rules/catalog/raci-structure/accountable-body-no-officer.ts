import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isChair, isCompositionKnown, isFilled } from '../../readings/composition.ts'
import { holdersOf } from '../../readings/letters.ts'

/**
 * A collegiate body answers, but nobody presides over it who could be called to account. A chair of whom
 * nothing is said may be filled, and seats that are not listed may hold one, so then nothing is concluded.
 */
export const accountableBodyNoOfficer = defineRule({
  id: 'accountable-body-no-officer',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['RACI-SE', 'own'],
  *check({ id }, design) {
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.body(holder)
      if (body?.kind !== 'collegiate') continue
      const chairs = design.seatsOf(body.id).filter(isChair)
      const filled = chairs.map(isFilled)
      if (filled.includes(true)) continue
      const answer = { data: { activity: { name: id }, body: { name: body.id } }, targets: [id, body.id] }
      const isOpen = filled.includes(undefined) || (chairs.length === 0 && !isCompositionKnown(design, body))
      if (isOpen) yield { notStated: 'chair', ...answer }
      else
        yield {
          message: 'nobody',
          ...answer,
          fixes:
            chairs.length > 0
              ? []
              : openSeat(design, body, { function: 'chair' }, { id: 'add-seat', label: 'addSeat' }),
        }
    }
  },
})

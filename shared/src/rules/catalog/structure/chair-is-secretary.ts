import { defineRule } from '../../defineRule.ts'
import { isChair, isSecretary } from '../../readings/composition.ts'
import { isHolderStated } from '../../readings/positions.ts'
import { isSamePosition } from '../../readings/samePosition.ts'

/** The same position presides a body and keeps its minutes. */
export const chairIsSecretary = defineRule({
  id: 'chair-is-secretary',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['ES-VADE', 'own'],
  hides: ['chair-and-secretariat-same-institution'],
  *check(body, design) {
    const seats = design.seatsOf(body.id)
    for (const chair of seats.filter(isChair)) {
      for (const secretary of seats.filter(isSecretary)) {
        const isOneSeat = chair.id === secretary.id
        const targets = isOneSeat ? [body.id, chair.id] : [body.id, chair.id, secretary.id]
        const data = { body: { name: body.id } }
        if (isOneSeat || isSamePosition(design, chair, secretary)) yield { message: 'same', data, targets }
        else if (!isHolderStated(chair) || !isHolderStated(secretary))
          yield { notStated: 'holder', data, targets }
      }
    }
  },
})

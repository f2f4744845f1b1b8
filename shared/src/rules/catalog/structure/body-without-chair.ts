import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isChair, isCompositionKnown } from '../../readings/composition.ts'

/** A collegiate body whose seats are known and in which nobody presides. The fix leaves open who will. */
export const bodyWithoutChair = defineRule({
  id: 'body-without-chair',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['ES-MANUAL', 'CR-JUR'],
  *check(body, design) {
    const seats = design.seatsOf(body.id)
    if (body.kind !== 'collegiate' || seats.some(isChair)) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (!isCompositionKnown(design, body)) {
      yield { notStated: 'seats', ...answer }
      return
    }
    yield {
      message: 'none',
      ...answer,
      fixes: openSeat(design, body, { function: 'chair' }, { id: 'add-seat', label: 'addSeat' }),
    }
  },
})

import type { Body } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { isChair, isCompositionKnown } from '../../readings/composition.ts'

/**
 * A collegiate body whose seats are known and in which nobody presides.
 *
 * The fix adds the seat and leaves open who sits there: without a status it is neither filled nor vacant, so
 * it takes the finding away and puts no vacancy in its place. Where a body lists no seat at all, a chair alone
 * would make it a body of one, so none is offered.
 */
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
    yield { message: 'none', ...answer, fixes: seats.length > 0 ? [addSeat(body)] : [] }
  },
})

function addSeat({ id }: Body): Fix {
  return {
    id: 'add-seat',
    label: 'addSeat',
    data: { body: { name: id } },
    commands: (newId) => [{ type: 'addSeat', seat: { id: newId(), body: id, function: 'chair' } }],
  }
}

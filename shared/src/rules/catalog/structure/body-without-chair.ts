import { defineRule } from '../../defineRule.ts'
import { isChair, isCompositionKnown } from '../../readings/composition.ts'

/**
 * A collegiate body whose seats are known and in which nobody presides.
 *
 * The fix adds the seat and leaves open who sits there: without a status it is neither filled nor vacant, so
 * it takes the finding away and puts no vacancy in its place.
 */
export const bodyWithoutChair = defineRule({
  id: 'body-without-chair',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['ES-MANUAL', 'CR-JUR'],
  *check(body, design) {
    if (body.kind !== 'collegiate' || design.seatsOf(body.id).some(isChair)) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (!isCompositionKnown(design, body)) {
      yield { notStated: 'seats', ...answer }
      return
    }
    yield {
      message: 'none',
      ...answer,
      fixes: [
        {
          id: 'add-seat',
          label: 'addSeat',
          data: answer.data,
          commands: (newId) => [{ type: 'addSeat', seat: { id: newId(), body: body.id, function: 'chair' } }],
        },
      ],
    }
  },
})

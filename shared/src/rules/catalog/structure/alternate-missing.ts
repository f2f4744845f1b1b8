import type { Seat } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isChair, isSecretary } from '../../readings/composition.ts'

/**
 * A chair or a secretary whom nobody replaces. A vice-chair stands in for the chair, and whoever may be
 * represented has a substitute. While a body says nothing about substitutes, or has one without saying for
 * whom, nothing is concluded.
 */
export const alternateMissing = defineRule({
  id: 'alternate-missing',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['ES-VADE'],
  *check(body, design) {
    const seats = design.seatsOf(body.id)
    for (const seat of seats.filter((one) => isChair(one) || isSecretary(one))) {
      if (hasSubstitute(seat, seats)) continue
      const answer = { data: { seat: { name: seat.id } }, targets: [body.id, seat.id] }
      if (!speaksOfSubstitutes(seat, seats)) yield { notStated: 'alternates', ...answer }
      else
        yield {
          message: 'none',
          ...answer,
          fixes: [
            {
              id: 'add-alternate',
              label: 'addAlternate',
              data: answer.data,
              commands: (newId) => [
                {
                  type: 'addSeat',
                  seat: { id: newId(), body: body.id, function: 'alternate', alternateFor: seat.id },
                },
              ],
            },
          ],
        }
    }
  },
})

function hasSubstitute(seat: Seat, seats: readonly Seat[]): boolean {
  if (seat.mayBeRepresented === true) return true
  if (isChair(seat) && seats.some((other) => other.function === 'vice-chair')) return true
  return seats.some((other) => other.alternateFor === seat.id)
}

function speaksOfSubstitutes(seat: Seat, seats: readonly Seat[]): boolean {
  if (seats.some((other) => other.function === 'alternate' && other.alternateFor == null)) return false
  return seat.mayBeRepresented === false || seats.some((other) => other.alternateFor != null)
}

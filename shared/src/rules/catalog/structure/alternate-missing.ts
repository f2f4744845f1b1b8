import type { Id, Seat } from '../../../model/index.ts'
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
    const substitutes = substitutesIn(seats)
    for (const seat of seats.filter((one) => isChair(one) || isSecretary(one))) {
      if (hasSubstitute(seat, substitutes)) continue
      const answer = { data: { seat: { name: seat.id } }, targets: [body.id, seat.id] }
      if (!speaksOfSubstitutes(seat, substitutes)) yield { notStated: 'alternates', ...answer }
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

interface Substitutes {
  /** The seats that have a substitute of their own. */
  readonly replaced: ReadonlySet<Id>
  readonly hasViceChair: boolean
  /** One sits there without saying for whom. */
  readonly isOpen: boolean
}

function substitutesIn(seats: readonly Seat[]): Substitutes {
  return {
    replaced: new Set(seats.flatMap(({ alternateFor }) => alternateFor ?? [])),
    hasViceChair: seats.some((seat) => seat.function === 'vice-chair'),
    isOpen: seats.some((seat) => seat.function === 'alternate' && seat.alternateFor == null),
  }
}

function hasSubstitute(seat: Seat, { replaced, hasViceChair }: Substitutes): boolean {
  return seat.mayBeRepresented === true || (isChair(seat) && hasViceChair) || replaced.has(seat.id)
}

function speaksOfSubstitutes(seat: Seat, { replaced, isOpen }: Substitutes): boolean {
  return !isOpen && (seat.mayBeRepresented === false || replaced.size > 0)
}

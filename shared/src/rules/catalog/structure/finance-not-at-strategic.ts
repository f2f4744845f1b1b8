import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { apexCouncilsOf } from '../../readings/apex.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { isHolderStated, isPlanningSeat } from '../../readings/positions.ts'
import { seatActsAs } from '../../readings/roles.ts'

/**
 * No seat of finance, the economy or planning at the top table: one finding for each top council, but none as
 * soon as one of them has it. A seat that says neither its role, its title nor its holder may be that seat.
 */
export const financeNotAtStrategic = defineRule({
  id: 'finance-not-at-strategic',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['PE-118', 'BR-12308'],
  *check(design) {
    const councils = apexCouncilsOf(design)
    const seats = councils.flatMap((body) => [...design.seatsOf(body.id)])
    if (seats.some((seat) => seatActsAs(design, seat, 'finance-authority') || isPlanningSeat(design, seat)))
      return
    for (const body of councils) {
      const answer = { data: { body: { name: body.id } }, targets: [body.id] }
      const isOpen =
        !isCompositionKnown(design, body) ||
        design
          .seatsOf(body.id)
          .some((seat) => !isHolderStated(seat) && seat.role == null && seat.title == null)
      if (isOpen) yield { notStated: 'seats', ...answer }
      else
        yield {
          message: 'absent',
          ...answer,
          fixes: openSeat(
            design,
            body,
            { function: 'member', role: 'finance-authority' },
            { id: 'add-seat', label: 'addSeat' },
          ),
        }
    }
  },
})

import type { Body, Design, Seat } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { apexCouncilsOf } from '../../readings/apex.ts'
import { isCompositionKnown, isSecretary } from '../../readings/composition.ts'
import { countryOfSeat, isShared } from '../../readings/countries.ts'
import { sectorOfSeat } from '../../readings/sectors.ts'

/**
 * A country of a shared design has no seat of any kind at the top table that the countries share. A public seat
 * whose country is not stated may be the one, unless it keeps the minutes or a shared body holds it; without a
 * shared council at the top nothing is said.
 */
export const countryWithoutSeat = defineRule({
  id: 'country-without-seat',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['EU-BOARD'],
  *check(design) {
    const councils = sharedCouncils(design)
    const [council] = councils
    if (!isShared(design) || !council) return
    const seats = councils.flatMap((body) => [...design.seatsOf(body.id)])
    const present = new Set(seats.map((seat) => countryOfSeat(design, seat)))
    const isOpen =
      seats.some((seat) => mayBeOfAnyCountry(design, seat)) ||
      councils.some((body) => !isCompositionKnown(design, body))
    for (const country of new Set(design.data.countries)) {
      if (present.has(country)) continue
      const answer = { data: { country: { country } }, targets: [country] }
      if (isOpen) yield { notStated: 'seats', ...answer }
      else
        yield {
          message: 'absent',
          ...answer,
          fixes: openSeat(
            design,
            council,
            { function: 'member', country },
            { id: 'add-seat', label: 'addSeat' },
            answer.data,
          ),
        }
    }
  },
})

/** Whether a seat may be that of a country without saying so. */
function mayBeOfAnyCountry(design: Design, seat: Seat): boolean {
  if (countryOfSeat(design, seat) !== undefined || isSecretary(seat)) return false
  if (seat.heldBy && 'body' in seat.heldBy && design.body(seat.heldBy.body)) return false
  return sectorOfSeat(design, seat) === 'government'
}

function sharedCouncils(design: Design): Body[] {
  return apexCouncilsOf(design).filter(({ country }) => country == null)
}

import type { Body, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { apexCouncilsOf } from '../../readings/apex.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { countryOfSeat, isShared } from '../../readings/countries.ts'
import { memberSeats } from '../../readings/membership.ts'

/**
 * A country of a shared design has no seat at the top table that the countries share; guests do not represent
 * it. A seat whose country is not stated may be the one; without a shared council at the top nothing is said.
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
    const seats = councils.flatMap((body) => [...memberSeats(design, body)])
    const present = new Set(seats.map((seat) => countryOfSeat(design, seat)))
    const isOpen = present.has(undefined) || councils.some((body) => !isCompositionKnown(design, body))
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

function sharedCouncils(design: Design): Body[] {
  return apexCouncilsOf(design).filter(({ country }) => country == null)
}

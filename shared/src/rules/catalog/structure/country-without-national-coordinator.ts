import { defineRule } from '../../defineRule.ts'
import { countryOfSeat, isShared } from '../../readings/countries.ts'
import { isLeadAuthority } from '../../readings/leadAuthorities.ts'
import { bodyActsAs, seatActsAs } from '../../readings/roles.ts'

/**
 * A country of a shared design has no national coordinator: no body and no seat of that role is its own. Its
 * own lead authority is one, too. A coordinator whose country is not stated may be the one.
 */
export const countryWithoutNationalCoordinator = defineRule({
  id: 'country-without-national-coordinator',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['EU-ART'],
  *check(design) {
    if (!isShared(design)) return
    const coordinated = new Set<string | undefined>()
    for (const body of design.bodies) {
      if (bodyActsAs(body, 'national-coordinator')) coordinated.add(body.country ?? undefined)
      if (isLeadAuthority(body) && body.country != null) coordinated.add(body.country)
    }
    for (const seat of design.seats) {
      if (!seatActsAs(design, seat, 'national-coordinator')) continue
      coordinated.add(countryOfSeat(design, seat) ?? design.body(seat.body)?.country ?? undefined)
    }
    for (const country of new Set(design.data.countries)) {
      if (coordinated.has(country)) continue
      const answer = { data: { country: { country } }, targets: [country] }
      if (coordinated.has(undefined)) yield { notStated: 'country', ...answer }
      else yield { message: 'none', ...answer }
    }
  },
})

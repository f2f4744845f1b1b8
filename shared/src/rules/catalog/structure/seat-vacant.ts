import { defineRule } from '../../defineRule.ts'
import { isChair, isSecretary } from '../../readings/composition.ts'

/** A seat that is said to be vacant. Whom to appoint stays with people, so there is no fix. */
export const seatVacant = defineRule({
  id: 'seat-vacant',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['UY-IA', 'CR-AGD'],
  *check(body, design, { asOf }) {
    for (const seat of design.seatsOf(body.id)) {
      if (seat.status !== 'vacant') continue
      const since = seat.termEnd != null && seat.termEnd <= asOf ? seat.termEnd : undefined
      const named = { seat: { name: seat.id } }
      yield {
        message: since ? 'since' : 'vacant',
        severity: isChair(seat) || isSecretary(seat) ? 'error' : 'warning',
        data: since ? { ...named, since: { date: since } } : named,
        targets: [body.id, seat.id],
      }
    }
  },
})

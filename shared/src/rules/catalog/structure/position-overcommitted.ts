import { type Body, byId, type Design, type Seat } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { byPosition, nameOfHolder } from '../../readings/positions.ts'

/**
 * A position that sits on many bodies, or whose bodies together meet very often. The targets are the body that
 * it is, where it is one, and then its seats.
 */
export const positionOvercommitted = defineRule({
  id: 'position-overcommitted',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['own'],
  limits: { bodies: 5, meetings: 40 },
  *check(design, _, { limits }) {
    for (const seats of byPosition(design, design.seats)) {
      const bodies = bodiesOf(design, seats)
      const meetings = bodies.reduce((sum, body) => sum + (body.meetingsPerYear ?? 0), 0)
      const isMany = bodies.length > limits.bodies
      if (!isMany && (bodies.length < 2 || meetings <= limits.meetings)) continue
      const first = seats[0] as Seat
      const holder = first.heldBy && 'body' in first.heldBy ? design.body(first.heldBy.body) : undefined
      yield {
        message: isMany ? 'bodies' : 'meetings',
        data: { position: nameOfHolder(first), count: isMany ? bodies.length : meetings },
        targets: [...(holder ? [holder.id] : []), ...seats.map((seat) => seat.id)],
      }
    }
  },
})

function bodiesOf(design: Design, seats: readonly Seat[]): Body[] {
  const bodies = new Set(seats.map((seat) => design.body(seat.body)))
  return [...bodies].filter((body) => body !== undefined).sort(byId)
}

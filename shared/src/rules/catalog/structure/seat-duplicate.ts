import { defineRule } from '../../defineRule.ts'
import { hasVote } from '../../readings/composition.ts'
import { byPosition } from '../../readings/positions.ts'

/** One position that holds several voting seats in a body: one finding for each such position. */
export const seatDuplicate = defineRule({
  id: 'seat-duplicate',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['own'],
  *check(body, design) {
    const voting = design.seatsOf(body.id).filter((seat) => hasVote(seat) === true)
    for (const seats of byPosition(design, voting)) {
      const [kept, ...others] = seats.map((seat) => seat.id)
      if (kept === undefined || others.length === 0) continue
      const data = { seat: { name: kept }, body: { name: body.id }, count: seats.length }
      yield {
        message: 'twice',
        data,
        targets: [body.id, kept, ...others],
        fixes: [
          {
            id: 'one-vote',
            label: 'oneVote',
            data,
            commands: () =>
              others.map((id) => ({
                type: 'setField',
                collection: 'seats',
                id,
                field: 'voting',
                value: false,
              })),
          },
        ],
      }
    }
  },
})

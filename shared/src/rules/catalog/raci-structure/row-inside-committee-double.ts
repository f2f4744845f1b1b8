import type { Body, Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { take } from '../../fixes/letters.ts'
import { bodiesWith, type Cell, cellsOf } from '../../readings/letters.ts'
import { memberSeats, sitsIn } from '../../readings/membership.ts'

/**
 * A body does or answers for a row on which one of its own members is consulted or informed besides. A binding
 * opinion is more than a member's voice, and guests of a body are not its members.
 */
export const rowInsideCommitteeDouble = defineRule({
  id: 'row-inside-committee-double',
  family: 'raci-structure',
  scope: 'row',
  severity: 'advice',
  sources: ['own'],
  *check({ id }, design) {
    const asked = cellsOf(design, id).filter((cell) => isOnlyHeard(cell) && !cell.binds)
    for (const body of bodiesWith(design, id, 'accountable', 'responsible')) {
      for (const cell of asked) {
        if (!isInside(design, cell.holder, body)) continue
        yield {
          message: 'inside',
          data: { activity: { name: id }, body: { name: body.id }, member: { name: cell.holder } },
          targets: [id, body.id, cell.holder],
          fixes: [
            {
              id: 'drop',
              label: 'drop',
              data: { member: { name: cell.holder } },
              commands: () => take(design, id, cell.holder, 'consulted', 'informed'),
            },
          ],
        }
      }
    }
  },
})

function isOnlyHeard(cell: Cell): boolean {
  const isIn = cell.has('accountable') || cell.has('responsible')
  return !isIn && (cell.has('consulted') || cell.has('informed'))
}

function isInside(design: Design, holder: Id, body: Body): boolean {
  const seat = design.seat(holder)
  if (seat) return seat.body === body.id && memberSeats(design, body).includes(seat)
  const other = design.body(holder)
  return other !== undefined && other !== body && sitsIn(design, other, body)
}

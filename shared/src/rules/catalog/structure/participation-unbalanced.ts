import { type Design, type Id, oncePer, oncePerKey, type Seat, type Sector } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { grouped } from '../../readings/grouped.ts'
import { seatIds } from '../../readings/lists.ts'
import { tablesOf } from '../../readings/participation.ts'
import { isOutsideSeat, sectorOfSeat } from '../../readings/sectors.ts'

/**
 * One sector holds more than 60 per cent of the seats from outside government. Of one or two seats no share is
 * taken; where seats of a table are missing from the list, the share is not known.
 */
export const participationUnbalanced = defineRule({
  id: 'participation-unbalanced',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['BR-CCTD'],
  limits: { percent: 60, least: 3 },
  *check(design, _, { limits }) {
    const seats = outsideSeats(design)
    if (seats.length < limits.least) return
    const groups = grouped(seats, (seat): Sector => sectorOfSeat(design, seat))
    for (const [sector, own] of groups) {
      if (own.length * 100 <= seats.length * limits.percent) continue
      const data = { sector: { word: `common.sector.${sector}` } }
      const isOpen = tablesOf(design).some(
        (body) => body.kind === 'collegiate' && !isCompositionKnown(design, body),
      )
      if (isOpen) yield { notStated: 'seats', data, targets: ['design'] }
      else
        yield {
          message: 'mostly',
          data: { ...data, percent: Math.round((own.length / seats.length) * 100), count: seats.length },
          targets: ['design'],
        }
    }
  },
})

const outsideSeats = oncePer((design: Design): readonly Seat[] =>
  seatIds(design)
    .filter((id) => isOutside(design, id))
    .map((id) => design.seat(id))
    .filter((seat) => seat !== undefined),
)

const isOutside = oncePerKey((design: Design, seatId: Id): boolean => {
  const seat = design.seat(seatId)
  return seat !== undefined && isOutsideSeat(design, seat)
})

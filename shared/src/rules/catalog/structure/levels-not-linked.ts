import type { Body, Design, FrameworkLevel, Seat } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isChair, isCompositionKnown } from '../../readings/composition.ts'
import { levelWord } from '../../readings/levels.ts'
import { isHolderStated } from '../../readings/positions.ts'
import { bodiesOf, voicesIn, voicesOf } from '../../readings/voices.ts'

/**
 * Two adjacent levels that nobody connects: no person, institution or body of the one sits in the other, and
 * no lower body is the secretariat of an upper one. Where one of them has no council, a reporting line is
 * enough. Any common institution counts, whatever its title there.
 */
export const levelsNotLinked = defineRule({
  id: 'levels-not-linked',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['PE-118', 'practice'],
  *check(design) {
    for (const [upper, lower] of [
      ['strategic', 'directive'],
      ['directive', 'operational'],
    ] as const) {
      const above = design.bodiesInChartOrder.filter((body) => body.level === upper)
      const below = design.bodiesInChartOrder.filter((body) => body.level === lower)
      if (above.length === 0 || below.length === 0) continue
      const councils = [above, below].map((bodies) => bodies.filter(({ kind }) => kind === 'collegiate'))
      const areUnits = councils.some((bodies) => bodies.length === 0)
      if (sharesSeats(design, upper, lower) || isLined(design, upper, below, areUnits)) continue
      const answer = {
        data: { upper: levelWord(upper), lower: levelWord(lower) },
        targets: [upper, lower],
      }
      if (councils.flat().some((body) => isOpen(design, body))) yield { notStated: 'seats', ...answer }
      else yield { message: areUnits ? 'noLine' : 'apart', ...answer, fixes: seatChairs(design, councils) }
    }
  },
})

function sharesSeats(design: Design, upper: FrameworkLevel, lower: FrameworkLevel): boolean {
  const above = voicesOf(design, upper)
  return bodiesOf(design, lower).some((id) => {
    const below = voicesIn(design, id)
    return (
      [...below.seats].some((key) => above.seats.has(key) || above.bodies.has(key)) ||
      [...below.bodies].some((key) => above.seats.has(key))
    )
  })
}

/** Whether a line that connects goes from a lower body to an upper one. */
function isLined(design: Design, upper: FrameworkLevel, below: readonly Body[], areUnits: boolean): boolean {
  return below.some(({ id }) =>
    design
      .relationsFrom(id)
      .some(
        ({ kind, to }) =>
          (kind === 'secretariat-of' || (areUnits && kind === 'reports-to')) &&
          design.body(to)?.level === upper,
      ),
  )
}

function isOpen(design: Design, body: Body): boolean {
  return !isCompositionKnown(design, body) || !design.seatsOf(body.id).every(isHolderStated)
}

/** A seat above for whoever chairs a council below. */
function seatChairs(design: Design, [above = [], below = []]: readonly (readonly Body[])[]): Fix[] {
  const [table] = above
  if (!table || above.length > 1) return []
  const chairs = below.flatMap((body) => design.seatsOf(body.id).filter(isChair))
  return chairs
    .filter((chair) => standsStill(design, chair))
    .slice(0, 3)
    .flatMap((chair) =>
      openSeat(
        design,
        table,
        { function: 'member', heldBy: chair.heldBy ?? null },
        { id: `seat:${chair.id}`, label: 'seat' },
        { chair: { name: chair.id } },
      ),
    )
}

/** Whether who holds a seat is there, and not only referred to. */
function standsStill(design: Design, { heldBy }: Seat): boolean {
  if (!heldBy) return false
  if ('body' in heldBy) return design.body(heldBy.body) !== undefined
  return typeof heldBy.institution !== 'string' || design.participant(heldBy.institution) !== undefined
}

import { byId, type Seat } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isChair, isSecretary } from '../../readings/composition.ts'
import { byPosition, isHolderStated } from '../../readings/positions.ts'

/** The same position presides a body and keeps its minutes: one finding for each such position. */
export const chairIsSecretary = defineRule({
  id: 'chair-is-secretary',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['ES-VADE', 'own'],
  hides: ['chair-and-secretariat-same-institution'],
  *check(body, design) {
    const seats = [...design.seatsOf(body.id)].sort(byId)
    const [chairs, secretaries] = [seats.filter(isChair), seats.filter(isSecretary)]
    if (chairs.length === 0 || secretaries.length === 0) return
    const data = { body: { name: body.id } }
    const both = new Set([...chairs, ...secretaries])
    const positions = byPosition(design, [...both]).filter(holdsBoth)
    // A seat that is both is the same position, whoever sits there.
    const placed = new Set(positions.flat())
    const alone = chairs.filter((seat) => isSecretary(seat) && !placed.has(seat)).map((seat) => [seat])
    for (const position of [...positions, ...alone])
      yield { message: 'same', data, targets: [body.id, ...chairsFirst(position)] }
    if (positions.length + alone.length > 0 || [...both].every(isHolderStated)) return
    yield { notStated: 'holder', data, targets: [body.id, ...chairsFirst([...both])] }
  },
})

function holdsBoth(seats: readonly Seat[]): boolean {
  return seats.some(isChair) && seats.some(isSecretary)
}

function chairsFirst(seats: readonly Seat[]): string[] {
  const chairs = seats.filter(isChair)
  return [...chairs, ...seats.filter((seat) => !isChair(seat))].map(({ id }) => id)
}

import { type Design, type Id, oncePer, type Text } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { personName } from '../../readings/words.ts'

/** A column that is named like a person who holds a seat of the design, with or without their forms of address. */
export const columnIsPerson = defineRule({
  id: 'raci-column-is-person',
  family: 'raci-columns',
  scope: 'column',
  severity: 'warning',
  sources: ['RACI-SE', 'RACI-FR2'],
  *check(holder, design) {
    const seat = design.seat(holder)
    const label = seat ? seat.title : design.body(holder)?.name
    if (!namesPerson(design, label)) return
    yield {
      message: 'person',
      data: { holder: { name: holder } },
      targets: [holder],
      fixes: seat ? [positionOf(holder)] : [],
    }
  },
})

/** Without a title of its own a seat is shown by what it is there for. */
function positionOf(seatId: Id) {
  return {
    id: 'position',
    label: 'position',
    data: {},
    commands: () => [
      { type: 'setField', collection: 'seats', id: seatId, field: 'title', value: undefined } as const,
    ],
  }
}

function namesPerson(design: Design, label: Text | null | undefined): boolean {
  return Object.values(label ?? {}).some((words) => personsOf(design).has(personName(words)))
}

const personsOf = oncePer(
  (design: Design): ReadonlySet<string> =>
    new Set(design.seats.map((seat) => personName(seat.holder ?? '')).filter((name) => name !== '')),
)

import { type Design, type Id, normalised, oncePer, type Text } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

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
  return Object.values(label ?? {}).some((words) => personsOf(design).has(nameOf(words)))
}

const personsOf = oncePer(
  (design: Design): ReadonlySet<string> =>
    new Set(design.seats.map((seat) => nameOf(seat.holder ?? '')).filter((name) => name !== '')),
)

/** A name without what stands before it: "Dra. Ana Pérez" and "Ana Pérez" are one person. */
function nameOf(words: string): string {
  return normalised(words).replace(address, '')
}

const address =
  /^((sr|sra|srta|sres|dr|dra|dres|ing|lic|licda|lcdo|lcda|arq|abg|prof|profa|profra|mag|mtro|mtra|eng|mr|mrs|ms|m|mme|mlle|hon|don|dona|sir|dame)\.?ª? +)+/

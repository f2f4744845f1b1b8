import { byRowOrder, type Design, type Id, type Meaning, oncePer, oncePerKey } from '../../model/index.ts'
import { type Cell, cellsFrom } from './letters.ts'

/** The columns of the map, each once. */
export const columnSet = oncePer((design: Design): ReadonlySet<Id> => new Set(design.columns))

/** How many columns the map has. */
export const columnCount = oncePer((design: Design): number => columnSet(design).size)

/** The cells of a holder that hold a letter, in the order of the rows. */
export const rowsOfHolder = oncePerKey((design: Design, holder: Id): readonly Cell[] => {
  const rows = [...new Set(design.assignmentsOf(holder).map((one) => one.activity))]
    .map((id) => design.activity(id))
    .filter((row) => row !== undefined)
    .sort(byRowOrder)
  const cells = new Map(
    cellsFrom(design, design.assignmentsOf(holder)).map((cell) => [cell.activityId, cell]),
  )
  return rows.map(({ id }) => cells.get(id)).filter((cell) => cell !== undefined)
})

/** The cells of a body and of its seats. */
export function rowsOfBody(design: Design, bodyId: Id): readonly Cell[] {
  return [bodyId, ...design.seatsOf(bodyId).map((seat) => seat.id)].flatMap((id) => [
    ...rowsOfHolder(design, id),
  ])
}

/** The rows in which a holder has a meaning. */
export function rowsWith(design: Design, holder: Id, meaning: Meaning): readonly Id[] {
  return rowsOfHolder(design, holder)
    .filter((cell) => cell.has(meaning))
    .map((cell) => cell.activityId)
}

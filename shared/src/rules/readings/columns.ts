import { type Design, type Id, type Meaning, oncePer } from '../../model/index.ts'
import { type Cell, cellsOf } from './letters.ts'

/** One letter cell of a column, with its row. */
export interface ColumnCell extends Cell {
  readonly activityId: Id
}

/** The columns of the map, each once. */
export const columnSet = oncePer((design: Design): ReadonlySet<Id> => new Set(design.columns))

/** The cells of a holder that hold a letter, in the order of the rows. */
export function rowsOfHolder(design: Design, holder: Id): readonly ColumnCell[] {
  return columnsOf(design).get(holder) ?? none
}

/** The cells of a body and of its seats. */
export function rowsOfBody(design: Design, bodyId: Id): readonly ColumnCell[] {
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

const none: readonly ColumnCell[] = []

const columnsOf = oncePer((design: Design): ReadonlyMap<Id, readonly ColumnCell[]> => {
  const columns = new Map<Id, ColumnCell[]>()
  for (const { id } of design.activitiesInOrder) {
    for (const cell of cellsOf(design, id)) {
      const column = columns.get(cell.holder)
      if (column) column.push({ ...cell, activityId: id })
      else columns.set(cell.holder, [{ ...cell, activityId: id }])
    }
  }
  return columns
})

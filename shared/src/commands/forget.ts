/** What goes with a body or a seat that is removed, so that nothing is left that speaks of it. */
import type { Design, Id } from '../model/index.ts'
import type { DesignWrite } from './designWrite.ts'

/** Removes bodies with their seats, letters and lines, and wherever else they are named. */
export function forgetBodies(write: DesignWrite, design: Design, bodies: ReadonlySet<Id>): void {
  forgetSeats(
    write,
    design,
    [...bodies].flatMap((id) => design.seatsOf(id).map((seat) => seat.id)),
  )
  forgetHolders(write, design, bodies)
  for (const line of linesToForget(design, bodies)) write.remove('relations', line)
  for (const { id, heldBy } of design.seats) {
    if (heldBy && 'body' in heldBy && bodies.has(heldBy.body)) write.set('seats', id, 'heldBy', undefined)
  }
  for (const { id, embodiedBy } of design.principles) {
    const left = embodiedBy.filter((body) => !bodies.has(body))
    if (left.length < embodiedBy.length) write.set('principles', id, 'embodiedBy', left)
  }
  for (const id of bodies) write.remove('bodies', id)
}

/** Removes seats with their letters. */
export function forgetSeats(write: DesignWrite, design: Design, ids: readonly Id[]): void {
  const seats = new Set(ids)
  forgetHolders(write, design, seats)
  for (const { id, alternateFor } of design.seats) {
    if (alternateFor && seats.has(alternateFor)) write.set('seats', id, 'alternateFor', undefined)
  }
  for (const id of seats) write.remove('seats', id)
}

/** Removes the letters and the columns of holders. */
export function forgetHolders(write: DesignWrite, design: Design, holders: ReadonlySet<Id>): void {
  for (const holder of holders) {
    for (const { activity } of design.assignmentsOf(holder)) write.clearCell(activity, holder)
    write.dropColumn(holder)
  }
}

/**
 * The lines from and to the bodies. A body's first reporting line is its place: it goes with the body, and
 * that of a body which stays climbs to the next superior.
 */
function linesToForget(design: Design, bodies: ReadonlySet<Id>): Id[] {
  return design.relations
    .filter((line) => {
      if (!bodies.has(line.from) && !bodies.has(line.to)) return false
      const isPlace = design.body(line.from) && design.relationsFrom(line.from, 'reports-to')[0] === line
      return !isPlace
    })
    .map((line) => line.id)
}

/** What every change of a body's place does besides: cycles are settled, and no second line contradicts it. */
import { cycleOf, type Design, type Id } from '../model/index.ts'
import type { DesignWrite, Place } from './designWrite.ts'

/** Whether a body would stand below itself by a line to another one. */
export function wouldReportToItself(design: Design, from: Id, to: Id): boolean {
  return from === to || design.tree.ancestorsOf(to).includes(from)
}

/** Moves a body and drops the reporting lines that would say otherwise, or the same twice. */
export function moveTo(write: DesignWrite, design: Design, id: Id, place: Place): void {
  for (const line of design.relationsFrom(id, 'reports-to').slice(1)) {
    if (place.parentId === null || line.to === place.parentId) write.remove('relations', line.id)
  }
  write.place(id, place)
}

const none: ReadonlySet<Id> = new Set()

/**
 * Writes down where the bodies of a cycle are shown, before a change of one of them opens it. Otherwise a
 * move that lost, perhaps days ago, would spring back now that nothing is in its way.
 */
export function settleCycles(
  write: DesignWrite,
  design: Design,
  ids: readonly Id[],
  except: ReadonlySet<Id> = none,
): void {
  const members = new Set(ids.flatMap((id) => cycleOf(id, design.claims)))
  for (const id of members) {
    if (!design.tree.displaced.has(id) || except.has(id)) continue
    const parentId = design.tree.parentOf(id)
    const unplaced = (parentId === null && design.tree.unplaced.includes(id)) || undefined
    write.settle(id, { parentId, order: design.body(id)?.order, unplaced })
  }
}

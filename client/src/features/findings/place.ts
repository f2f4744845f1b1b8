import type { Design, Id } from 'shared/model'
import type { Focus, View } from '../../state/index.ts'

/** Where something that the rules speak of is seen, and what is brought into sight there. */
export interface Place {
  readonly view: View
  readonly focus?: Focus
}

/**
 * The place of a finding by what it names: a row or a cell of the map, else the body in the chart. Undefined
 * where it speaks of a level, an area or the design as a whole.
 */
export function placeOf(design: Design, targets: readonly Id[]): Place | undefined {
  const activity = targets.find((id) => design.activity(id))
  if (activity !== undefined) {
    const holder = targets.find((id) => design.bodyOfHolder(id))
    return { view: 'raci', focus: holder === undefined ? { id: activity } : { activity, holder } }
  }
  for (const id of targets) {
    const body = design.bodyOfHolder(id)?.id ?? design.relation(id)?.from
    if (body !== undefined) return { view: 'chart', focus: { id: body } }
  }
  return undefined
}

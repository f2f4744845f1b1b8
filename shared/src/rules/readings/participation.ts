import { type Approach, type Body, type Design, oncePer } from '../../model/index.ts'
import type { Severity } from '../defineRule.ts'
import { isCompositionKnown } from './composition.ts'
import { isAttachedCouncil } from './councils.ts'
import { isOutside, isOutsideBody, isOutsideSeat } from './sectors.ts'

/** How much a lack of outside voices weighs: as the approach says, and government-centred where it says nothing. */
export function participationSeverity(approach: Approach | null | undefined): Severity {
  if (approach === 'people-driven') return 'error'
  return approach === 'people-centred' ? 'warning' : 'advice'
}

/** The bodies in which outside voices are looked for: strategic, directive, and the councils attached to them. */
export const tablesOf = oncePer((design: Design): readonly Body[] =>
  design.bodiesInChartOrder.filter(
    (body) => body.level === 'strategic' || body.level === 'directive' || isAttachedCouncil(design, body),
  ),
)

/** Whether a council, or a body from outside, may stand at one of those levels without saying so. */
function mayBeTable(design: Design, body: Body): boolean {
  if (body.level != null) return false
  return body.kind === 'collegiate' || isOutsideBody(design, body)
}

/**
 * Whether a voice from outside government sits at one of those tables. Undefined where none is found, but a
 * collegiate one does not list all its seats, or its level is not stated.
 */
export function hasOutsideSeat(design: Design): boolean | undefined {
  const tables = tablesOf(design)
  const found = tables.some(
    (body) =>
      isOutside(body.sector ?? 'government', design.data.approach) ||
      design.seatsOf(body.id).some((seat) => isOutsideSeat(design, seat)),
  )
  if (found) return true
  const isOpen = tables.some((body) => body.kind === 'collegiate' && !isCompositionKnown(design, body))
  return isOpen || design.bodies.some((body) => mayBeTable(design, body)) ? undefined : false
}

import type { Body, Design } from '../../model/index.ts'
import { isCompositionKnown } from './composition.ts'
import { memberSeats } from './membership.ts'
import { isHolderStated, keysOfBody } from './positions.ts'
import { institutionKeys } from './samePosition.ts'

/**
 * Whether the members of a directive council come from enough institutions to bring them together. Undefined
 * where they may: seats are missing from the list, or it is not said who holds them.
 */
export function coordinates(design: Design, body: Body, enough: number): boolean | undefined {
  if (body.kind !== 'collegiate' || body.level !== 'directive') return false
  const seen = new Set<string>()
  let known = 0
  let open = 0
  for (const seat of memberSeats(design, body)) {
    if (!isHolderStated(seat) || !seat.heldBy) {
      open += 1
      continue
    }
    const holder = 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
    const keys = holder ? keysOfBody(design, holder) : institutionKeys(design, seat)
    if (!keys.some((key) => seen.has(key))) known += 1
    for (const key of keys) seen.add(key)
  }
  if (known >= enough) return true
  return known + open >= enough || !isCompositionKnown(design, body) ? undefined : false
}

/** The councils that bring institutions together, in the order of the chart. */
export function coordinationBodies(design: Design, enough: number): readonly Body[] {
  return design.bodiesInChartOrder.filter((body) => coordinates(design, body, enough) === true)
}

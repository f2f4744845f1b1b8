import { type Design, type Id, ordersAfter, type Random } from '../model/index.ts'
import type { Command } from './registry.ts'

/**
 * Makes a body stand right after a sibling under a superior; `undefined`: last, `null`: first. More than one
 * command where its new siblings have no orders of their own yet.
 */
export function standAfter(
  design: Design,
  id: Id,
  parentId: Id | null,
  afterId: Id | null | undefined,
  random: Random,
): readonly Command[] {
  const { tree } = design
  const ids = parentId === null ? tree.roots : tree.childrenOf(parentId)
  const siblings = ids.map((sibling) => ({ id: sibling, order: design.body(sibling)?.order }))
  return [...ordersAfter(siblings, id, afterId, random)].map(
    ([body, order]): Command => ({ type: 'moveBody', id: body, parentId, order }),
  )
}

/** Makes an activity stand right after another one; `undefined`: last, `null`: first. */
export function standAfterActivity(
  design: Design,
  id: Id,
  afterId: Id | null | undefined,
  random: Random,
): readonly Command[] {
  return [...ordersAfter(design.activitiesInOrder, id, afterId, random)].map(
    ([row, order]): Command => ({
      type: 'setField',
      collection: 'activities',
      id: row,
      field: 'order',
      value: order,
    }),
  )
}

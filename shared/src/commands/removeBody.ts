import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { forgetBodies } from './forget.ts'
import { moveTo, settleCycles } from './places.ts'

/**
 * Removes a body with its seats, lines and letters. Its branch goes too (`remove`), climbs to the superior
 * (`lift`), or into the tray (`unplace`).
 */
export const removeBody = defineCommand<'removeBody', { id: Id; branch: 'remove' | 'lift' | 'unplace' }>({
  type: 'removeBody',
  refuse: (design, { id }) => (design.body(id) ? undefined : 'body-missing'),
  apply(write, { id, branch }, design) {
    const children = design.tree.childrenOf(id)
    const removed = branch === 'remove' ? [id, ...design.tree.descendantsOf(id)] : [id]
    settleCycles(write, design, [...removed, ...children])
    // Lifting needs no move: whoever reports to a removed body climbs.
    if (branch === 'unplace') {
      for (const child of children) {
        moveTo(write, design, child, { parentId: null, order: design.body(child)?.order, unplaced: true })
      }
    }
    forgetBodies(write, design, new Set(removed))
  },
})

import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { forgetHolders } from './forget.ts'

/** Takes a column out of the RACI map, with its letters. */
export const removeColumn = defineCommand<'removeColumn', { holderId: Id }>({
  type: 'removeColumn',
  refuse(design, { holderId }) {
    const isShown = design.columns.includes(holderId) || design.assignmentsOf(holderId).length > 0
    return isShown ? undefined : 'holder-missing'
  },
  apply: (write, { holderId }, design) => forgetHolders(write, design, new Set([holderId])),
})

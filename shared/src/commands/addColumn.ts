import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Shows a holder as the last column of the RACI map, also before it has letters. */
export const addColumn = defineCommand<'addColumn', { holderId: Id }>({
  type: 'addColumn',
  refuse: (design, { holderId }) => (design.bodyOfHolder(holderId) ? undefined : 'holder-missing'),
  apply(write, { holderId }, design) {
    const stated = design.data.columns ?? design.columns
    if (!stated.includes(holderId)) write.setDesign('columns', [...stated, holderId])
  },
})

import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Empties a cell of the RACI map: letters, mark and note. */
export const clearCell = defineCommand<'clearCell', { activityId: Id; holderId: Id }>({
  type: 'clearCell',
  refuse: (design, { activityId, holderId }) =>
    design.assignment(activityId, holderId) ? undefined : 'missing',
  apply: (write, { activityId, holderId }) => write.clearCell(activityId, holderId),
})

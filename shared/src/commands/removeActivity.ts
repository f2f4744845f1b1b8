import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Removes a row of the RACI map with its letters. */
export const removeActivity = defineCommand<'removeActivity', { id: Id }>({
  type: 'removeActivity',
  refuse: (design, { id }) => (design.activity(id) ? undefined : 'activity-missing'),
  apply(write, { id }, design) {
    for (const { holder } of design.assignmentsFor(id)) write.clearCell(id, holder)
    for (const other of design.activities) {
      if (other.verifies === id) write.set('activities', other.id, 'verifies', undefined)
    }
    write.remove('activities', id)
  },
})

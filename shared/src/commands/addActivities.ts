import { type Activity, limits } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds many rows to the RACI map at once, as a sheet brings them. */
export const addActivities = defineCommand<'addActivities', { activities: readonly Activity[] }>({
  type: 'addActivities',
  refuse(design, { activities }) {
    if (design.activities.length + activities.length > limits.things) return 'too-many'
    if (new Set(activities.map(({ id }) => id)).size < activities.length) return 'id-taken'
    for (const activity of activities) {
      const refusal = refuseThing(design, 'activities', activity)
      if (refusal) return refusal
    }
    return undefined
  },
  apply(write, { activities }) {
    for (const activity of activities) write.add('activities', activity)
  },
})

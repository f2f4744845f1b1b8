import type { Activity } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a row to the RACI map. */
export const addActivity = defineCommand<'addActivity', { activity: Activity }>({
  type: 'addActivity',
  refuse: (design, { activity }) => refuseThing(design, 'activities', activity),
  apply: (write, { activity }) => write.add('activities', activity),
})

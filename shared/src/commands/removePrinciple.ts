import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Removes a principle. */
export const removePrinciple = defineCommand<'removePrinciple', { id: Id }>({
  type: 'removePrinciple',
  refuse: (design, { id }) => (design.principle(id) ? undefined : 'missing'),
  apply: (write, { id }) => write.remove('principles', id),
})

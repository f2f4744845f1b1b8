import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { settleCycles } from './places.ts'

/** Removes a line. A body whose only reporting line goes stands at the top. */
export const removeRelation = defineCommand<'removeRelation', { id: Id }>({
  type: 'removeRelation',
  refuse: (design, { id }) => (design.relation(id) ? undefined : 'missing'),
  apply(write, { id }, design) {
    const relation = design.relation(id)
    if (relation?.kind === 'reports-to') settleCycles(write, design, [relation.from])
    write.remove('relations', id)
  },
})

import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Removes an institution that takes part, also where bodies and seats name it. */
export const removeParticipant = defineCommand<'removeParticipant', { id: Id }>({
  type: 'removeParticipant',
  refuse: (design, { id }) => (design.participant(id) ? undefined : 'missing'),
  apply(write, { id }, design) {
    for (const { id: body, institution } of design.bodies) {
      if (institution === id) write.set('bodies', body, 'institution', undefined)
    }
    for (const { id: seat, heldBy } of design.seats) {
      if (heldBy && 'institution' in heldBy && heldBy.institution === id)
        write.set('seats', seat, 'heldBy', undefined)
    }
    write.remove('participants', id)
  },
})

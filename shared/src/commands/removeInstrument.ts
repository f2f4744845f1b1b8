import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Removes a law or decree with everything that cites it. */
export const removeInstrument = defineCommand<'removeInstrument', { id: Id }>({
  type: 'removeInstrument',
  refuse: (design, { id }) => (design.instrument(id) ? undefined : 'instrument-missing'),
  apply(write, { id }, design) {
    for (const body of design.bodies) {
      if (!body.instruments?.includes(id)) continue
      write.set('bodies', body.id, 'instruments', without(body.instruments, id))
    }
    for (const { id: line, instrument } of design.relations) {
      if (instrument === id) write.set('relations', line, 'instrument', undefined)
    }
    for (const { id: activity, instrument } of design.activities) {
      if (instrument === id) write.set('activities', activity, 'instrument', undefined)
    }
    write.remove('instruments', id)
  },
})

function without(ids: readonly Id[], id: Id): Id[] {
  return ids.filter((one) => one !== id)
}

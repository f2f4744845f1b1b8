import { acceptsThing, type Body, type Id, isWords, limits } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a body under a superior, at the top, or in the tray. */
export const addBody = defineCommand<
  'addBody',
  { body: Body; parentId: Id | null; order: string; unplaced?: boolean }
>({
  type: 'addBody',
  refuse(design, { body, parentId, order }) {
    if (design.has(body.id)) return 'id-taken'
    if (parentId !== null && !design.body(parentId)) return 'superior-missing'
    if (design.bodies.length >= limits.things) return 'too-many'
    return acceptsThing('bodies', body) && isWords(order) ? undefined : 'value-unfit'
  },
  apply(write, { body, parentId, order, unplaced }) {
    write.add('bodies', body)
    write.place(body.id, { parentId, order, unplaced: unplaced || undefined })
  },
})

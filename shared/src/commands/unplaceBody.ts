import { type Id, isWords } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { moveTo, settleCycles } from './places.ts'

/** Puts a body with its branch into the tray. */
export const unplaceBody = defineCommand<'unplaceBody', { id: Id; order: string }>({
  type: 'unplaceBody',
  refuse(design, { id, order }) {
    if (!design.body(id)) return 'body-missing'
    return isWords(order) ? undefined : 'value-unfit'
  },
  apply(write, { id, order }, design) {
    settleCycles(write, design, [id])
    moveTo(write, design, id, { parentId: null, order, unplaced: true })
  },
})

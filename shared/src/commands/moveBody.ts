import { type Id, isWords } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { moveTo, settleCycles } from './places.ts'

/** Moves a body with its branch under another superior, or to the top, or among its siblings. */
export const moveBody = defineCommand<'moveBody', { id: Id; parentId: Id | null; order: string }>({
  type: 'moveBody',
  refuse(design, { id, parentId, order }) {
    if (!design.body(id)) return 'body-missing'
    if (!isWords(order)) return 'value-unfit'
    if (parentId === null) return undefined
    if (!design.body(parentId)) return 'superior-missing'
    const isBelow = parentId === id || design.tree.ancestorsOf(parentId).includes(id)
    return isBelow ? 'would-report-to-itself' : undefined
  },
  apply(write, { id, parentId, order }, design) {
    settleCycles(write, design, [id])
    moveTo(write, design, id, { parentId, order })
  },
})

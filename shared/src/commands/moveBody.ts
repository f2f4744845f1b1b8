import { type Id, isWords } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { moveTo, settleCycles, wouldReportToItself } from './places.ts'

/** Moves a body with its branch under another superior, or to the top, or among its siblings. */
export const moveBody = defineCommand<'moveBody', { id: Id; parentId: Id | null; order: string }>({
  type: 'moveBody',
  refuse(design, { id, parentId, order }) {
    if (!design.body(id)) return 'body-missing'
    if (!isWords(order)) return 'value-unfit'
    if (parentId === null) return undefined
    if (!design.body(parentId)) return 'superior-missing'
    return wouldReportToItself(design, id, parentId) ? 'would-report-to-itself' : undefined
  },
  apply(write, { id, parentId, order }, design) {
    settleCycles(write, design, [id])
    moveTo(write, design, id, { parentId, order })
  },
})

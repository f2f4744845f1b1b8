import { defineRule } from '../../defineRule.ts'
import { publishInstead } from '../../fixes/publishing.ts'
import { columnCount, columnSet } from '../../readings/columns.ts'
import { cellsOf } from '../../readings/letters.ts'

/** Every one of at least six columns has a letter. */
export const rowFull = defineRule({
  id: 'raci-row-full',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  sources: ['own'],
  limits: { columns: 6 },
  *check({ id }, design, { limits }) {
    const cells = cellsOf(design, id)
    const taking = new Set(cells.map(({ holder }) => holder))
    if (taking.size < limits.columns || taking.size < columnCount(design)) return
    const columns = columnSet(design)
    if ([...columns].some((holder) => !taking.has(holder))) return
    // Only whoever has no other letter leaves the row with the notices.
    const onlyTold = cells.some((cell) => cell.has('informed') && cell.letters.length === 1)
    yield {
      message: 'full',
      data: { activity: { name: id }, count: columns.size },
      targets: [id],
      // Without stated columns, a holder without letters is no column any more, and the row stays full.
      fixes: onlyTold && design.data.columns ? publishInstead(design, id) : [],
    }
  },
})

import { defineRule } from '../../defineRule.ts'
import { rowsWith } from '../../readings/columns.ts'
import { rowCount } from '../../readings/lists.ts'

/** A column that does the work of more than half of the rows, where there are at least six. */
export const responsibleOverload = defineRule({
  id: 'raci-responsible-overload',
  family: 'raci-columns',
  scope: 'column',
  severity: 'warning',
  sources: ['RACI-TP'],
  limits: { rows: 6, share: 0.5 },
  *check(holder, design, { limits }) {
    const done = rowsWith(design, holder, 'responsible').length
    // Fewer than would be too many of the fewest rows.
    if (done <= limits.share * limits.rows) return
    const rows = rowCount(design)
    if (rows < limits.rows || done <= limits.share * rows) return
    yield {
      message: 'overload',
      data: { holder: { name: holder }, count: done, rows },
      targets: [holder],
    }
  },
})

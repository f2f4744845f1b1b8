import { defineRule } from '../../defineRule.ts'
import { publishInstead } from '../../fixes/publishing.ts'
import { columnCount } from '../../readings/columns.ts'
import { holdersOf } from '../../readings/letters.ts'

/** More than 60 % of at least six columns are told of the result. */
export const tooManyInformed = defineRule({
  id: 'raci-too-many-informed',
  family: 'raci-rows',
  scope: 'row',
  severity: 'advice',
  sources: ['RACI-TP'],
  limits: { columns: 6, shareOfColumns: 0.6 },
  *check({ id }, design, { limits }) {
    const told = holdersOf(design, id, 'informed').length
    if (told <= limits.shareOfColumns * limits.columns) return
    const columns = columnCount(design)
    if (columns < limits.columns || told <= limits.shareOfColumns * columns) return
    yield {
      message: 'many',
      data: { activity: { name: id }, count: told, columns },
      targets: [id],
      fixes: publishInstead(design, id),
    }
  },
})

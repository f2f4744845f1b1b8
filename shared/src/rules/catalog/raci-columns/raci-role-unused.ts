import { defineRule } from '../../defineRule.ts'
import { rowsOfHolder } from '../../readings/columns.ts'

/** A column without letters. */
export const roleUnused = defineRule({
  id: 'raci-role-unused',
  family: 'raci-columns',
  scope: 'column',
  severity: 'warning',
  sources: ['RACI-TP'],
  *check(holder, design) {
    if (rowsOfHolder(design, holder).length > 0) return
    yield {
      message: 'unused',
      data: { holder: { name: holder } },
      targets: [holder],
      fixes: [
        {
          id: 'drop',
          label: 'drop',
          data: { holder: { name: holder } },
          commands: () => [{ type: 'removeColumn', holderId: holder }],
        },
      ],
    }
  },
})

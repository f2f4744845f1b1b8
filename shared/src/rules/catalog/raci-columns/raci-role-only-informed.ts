import { defineRule } from '../../defineRule.ts'
import { rowsOfHolder } from '../../readings/columns.ts'
import { cellsOf } from '../../readings/letters.ts'

/** A column that holds notices and nothing else, in at least three rows. */
export const roleOnlyInformed = defineRule({
  id: 'raci-role-only-informed',
  family: 'raci-columns',
  scope: 'column',
  severity: 'advice',
  sources: ['own'],
  limits: { rows: 3 },
  *check(holder, design, { limits }) {
    const cells = rowsOfHolder(design, holder)
    const onlyTold = cells.every(({ letters }) =>
      letters.every((one) => design.letterSet.meanings[one] === 'informed'),
    )
    if (cells.length < limits.rows || !onlyTold) return
    const leavesNoneEmpty = cells.every(({ activityId }) => cellsOf(design, activityId).length > 1)
    yield {
      message: 'informed',
      data: { holder: { name: holder }, count: cells.length },
      targets: [holder],
      fixes: leavesNoneEmpty
        ? [
            {
              id: 'drop',
              label: 'drop',
              data: { holder: { name: holder } },
              commands: () => [{ type: 'removeColumn', holderId: holder }],
            },
          ]
        : [],
    }
  },
})

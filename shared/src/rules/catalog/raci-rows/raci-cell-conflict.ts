import { defineRule } from '../../defineRule.ts'
import { take } from '../../fixes/letters.ts'
import { cellsOf } from '../../readings/letters.ts'

/** A holder that does the work or answers for it is also asked or told, in one cell. */
export const cellConflict = defineRule({
  id: 'raci-cell-conflict',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  sources: ['own'],
  *check({ id }, design) {
    for (const cell of cellsOf(design, id)) {
      const isStrong = cell.has('accountable') || cell.has('responsible')
      if (!isStrong || !(cell.has('consulted') || cell.has('informed'))) continue
      yield {
        message: cell.has('consulted') ? 'consulted' : 'informed',
        data: { activity: { name: id }, holder: { name: cell.holder } },
        targets: [id, cell.holder],
        fixes: [
          {
            id: 'keep-stronger',
            label: 'keepStronger',
            data: { holder: { name: cell.holder } },
            commands: () => take(design, id, cell.holder, 'consulted', 'informed'),
          },
        ],
      }
    }
  },
})

import { defineRule } from '../../defineRule.ts'
import { take } from '../../fixes/letters.ts'
import { bodiesWith, cellsOf } from '../../readings/letters.ts'

/**
 * In a set with verifier and signatory, one of them belongs to a body that does the work: one finding for each
 * such holder.
 */
export const signatoryEqualsResponsible = defineRule({
  id: 'signatory-equals-responsible',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['RASCI-VS'],
  *check({ id }, design) {
    const doing = bodiesWith(design, id, 'responsible')
    for (const cell of cellsOf(design, id)) {
      const body = design.bodyOfHolder(cell.holder)
      if (!body || !doing.includes(body)) continue
      if (!cell.has('verifier') && !cell.has('signatory')) continue
      yield {
        message: cell.has('signatory') ? 'signs' : 'verifies',
        data: { activity: { name: id }, holder: { name: cell.holder } },
        targets: [id, cell.holder],
        fixes: [
          {
            id: 'separate',
            label: 'separate',
            data: { holder: { name: cell.holder } },
            commands: () => take(design, id, cell.holder, 'verifier', 'signatory'),
          },
        ],
      }
    }
  },
})

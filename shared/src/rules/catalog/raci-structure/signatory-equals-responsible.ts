import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { take } from '../../fixes/letters.ts'
import { cellsOf, holdersOf } from '../../readings/letters.ts'
import { isSamePosition } from '../../readings/samePosition.ts'

/**
 * In a set with verifier and signatory, one of them is whoever does the work, or the same position in another
 * seat: one finding for each such holder. That the head of a unit signs what the unit does is how offices work,
 * and two seats of a council are two positions.
 */
export const signatoryEqualsResponsible = defineRule({
  id: 'signatory-equals-responsible',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['RASCI-VS'],
  *check({ id }, design) {
    const doing = holdersOf(design, id, 'responsible')
    for (const cell of cellsOf(design, id)) {
      if (!cell.has('verifier') && !cell.has('signatory')) continue
      if (!doing.some((holder) => isOne(design, holder, cell.holder))) continue
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

function isOne(design: Design, a: Id, b: Id): boolean {
  if (a === b) return true
  const [first, second] = [design.seat(a), design.seat(b)]
  return first !== undefined && second !== undefined && isSamePosition(design, first, second)
}

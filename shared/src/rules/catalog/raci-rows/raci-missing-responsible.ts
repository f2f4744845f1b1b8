import { defineRule } from '../../defineRule.ts'
import { give } from '../../fixes/letters.ts'
import { holdersOf } from '../../readings/letters.ts'

/** A row with letters in which nobody does the work. */
export const missingResponsible = defineRule({
  id: 'raci-missing-responsible',
  family: 'raci-rows',
  scope: 'row',
  severity: 'error',
  sources: ['RACI-WP', 'RACI-TP'],
  *check({ id }, design) {
    if (holdersOf(design, id, 'responsible').length > 0) return
    yield {
      message: 'none',
      data: { activity: { name: id } },
      targets: [id],
      fixes: holdersOf(design, id, 'accountable').map((holder) => ({
        id: `mark:${holder}`,
        label: 'mark',
        data: { holder: { name: holder } },
        commands: () => give(design, id, holder, 'responsible'),
      })),
    }
  },
})

import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { grouped } from '../../readings/grouped.ts'

/**
 * Values that another program wrote into the shared document and that have no such form as their field needs:
 * one finding for each thing, with all its fields. They are read as not stated until someone sets them again.
 */
export const valueUnreadable = defineRule({
  id: 'value-unreadable',
  family: 'form',
  scope: 'design',
  severity: 'warning',
  sources: ['own'],
  *check(design) {
    for (const [target, faults] of grouped(design.faults, (fault) => fault.target)) {
      const fields = [...new Set(faults.map(({ field }) => field))].sort()
      yield {
        message: kindOf(design, target),
        data: { thing: { name: target }, fields: { fields }, count: fields.length },
        targets: [target],
      }
    }
  },
})

function kindOf(design: Design, target: Id): 'thing' | 'design' {
  return design.has(target) ? 'thing' : 'design'
}

import { defineRule } from '../../defineRule.ts'
import { decidersFor } from '../../fixes/deciders.ts'
import { give } from '../../fixes/letters.ts'
import { holdersOf } from '../../readings/letters.ts'

/** A row with letters in which nobody answers. */
export const missingAccountable = defineRule({
  id: 'raci-missing-accountable',
  family: 'raci-rows',
  scope: 'row',
  severity: 'error',
  sources: ['RACI-SE', 'RACI-TP'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    if (holdersOf(design, id, 'accountable').length > 0) return
    yield {
      message: 'none',
      data: { activity: { name: id } },
      targets: [id],
      fixes: decidersFor(design, activity, asOf).map((body) => ({
        id: `assign:${body.id}`,
        label: 'assign',
        data: { body: { name: body.id } },
        commands: () => give(design, id, body.id, 'accountable'),
      })),
    }
  },
})

import { defineRule, type Fix } from '../../defineRule.ts'
import { decidersFor } from '../../fixes/deciders.ts'
import { give } from '../../fixes/letters.ts'
import { cellsOf } from '../../readings/letters.ts'

/**
 * A row without letters. Letters of holders that exist no more count for nothing: nobody sees them, and they
 * are dangling references.
 */
export const rowEmpty = defineRule({
  id: 'raci-row-empty',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['RACI-TP'],
  hides: ['raci-missing-accountable', 'raci-missing-responsible', 'raci-no-consulted-no-informed'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    if (cellsOf(design, id).length > 0) return
    const assign = decidersFor(design, activity, asOf).map(
      (body): Fix => ({
        id: `assign:${body.id}`,
        label: 'assign',
        data: { body: { name: body.id } },
        commands: () => give(design, id, body.id, 'accountable', 'responsible'),
      }),
    )
    // What a principle points at is not deleted in passing.
    const isCited = design.principles.some(({ embodiedBy }) => embodiedBy.includes(id))
    const remove: Fix = {
      id: 'delete',
      label: 'delete',
      data: { activity: { name: id } },
      commands: () => [{ type: 'removeActivity', id }],
    }
    yield {
      message: 'empty',
      data: { activity: { name: id } },
      targets: [id],
      fixes: isCited ? assign : [...assign, remove],
    }
  },
})

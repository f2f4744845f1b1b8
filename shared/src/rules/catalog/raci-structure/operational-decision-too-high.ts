import { defineRule } from '../../defineRule.ts'
import { decidersFor } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { holdersOf } from '../../readings/letters.ts'

/** An operational decision for which a strategic body answers. */
export const operationalDecisionTooHigh = defineRule({
  id: 'operational-decision-too-high',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['DK-PSC'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    if (activity.level !== 'operational') return
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      const answer = {
        data: { activity: { name: id }, body: { name: body?.id ?? holder } },
        targets: [id, holder],
      }
      if (body?.level == null) yield { notStated: 'level', ...answer }
      else if (body.level === 'strategic') {
        yield {
          message: 'high',
          ...answer,
          fixes: decidersFor(design, activity, asOf).map((lower) => ({
            id: `move:${lower.id}`,
            label: 'move',
            data: { body: { name: lower.id } },
            commands: () => [
              ...take(design, id, holder, 'accountable'),
              ...give(design, id, lower.id, 'accountable'),
            ],
          })),
        }
      }
    }
  },
})

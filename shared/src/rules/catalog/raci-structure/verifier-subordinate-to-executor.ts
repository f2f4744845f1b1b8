import type { Body, Design, Id } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { lastUnder } from '../../fixes/placing.ts'
import { apexesOf } from '../../readings/apex.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { bodiesWith, executingBodies } from '../../readings/letters.ts'
import { linesOf } from '../../readings/lines.ts'
import { verifiedBy } from '../../readings/verifying.ts'

/**
 * Who does a check, or answers for it, stands below who carries out what it checks: one finding for each such
 * pair. Without a kind, nothing says that the row is a check.
 */
export const verifierSubordinateToExecutor = defineRule({
  id: 'verifier-subordinate-to-executor',
  family: 'raci-structure',
  scope: 'row',
  severity: 'error',
  sources: ['COE-3L', 'ICAS'],
  *check(activity, design) {
    const { id, kind } = activity
    const checked = verifiedBy(design, activity)
    if (!checked || (kind != null && kind !== 'verify' && kind !== 'audit')) return
    for (const verifier of bodiesWith(design, id, 'accountable', 'responsible')) {
      const above = linesOf(design).ancestorsOf(verifier.id)
      for (const executor of executingBodies(design, checked.id)) {
        if (!above.has(executor.id)) continue
        const answer = {
          data: {
            activity: { name: id },
            checked: { name: checked.id },
            verifier: { name: verifier.id },
            executor: { name: executor.id },
          },
          targets: [id, checked.id, verifier.id, executor.id],
        }
        if (kind == null) yield { notStated: 'kind', ...answer }
        else yield { message: 'below', ...answer, fixes: attach(design, verifier) }
      }
    }
  },
})

/** Lets the verifier report to the one apex, unless it checks what that carries out. */
function attach(design: Design, verifier: Body): Fix[] {
  const [apex, ...others] = apexesOf(design)
  const { superiorsOf, tangled } = linesOf(design)
  if (!apex || others.length > 0 || superiorsOf(verifier.id).length !== 1) return []
  if (tangled.has(verifier.id)) return []
  if (checkedBodies(design, verifier).has(apex.id)) return []
  return [
    {
      id: `attach:${apex.id}`,
      label: 'attach',
      data: { verifier: { name: verifier.id }, apex: { name: apex.id } },
      commands: () => [
        { type: 'moveBody', id: verifier.id, parentId: apex.id, order: lastUnder(design, apex.id) },
      ],
    },
  ]
}

/** Whose work a body checks, in any row, or oversees by a line. */
function checkedBodies(design: Design, verifier: Body): ReadonlySet<Id> {
  const checked = new Set(design.relationsFrom(verifier.id, 'oversees').map((line) => line.to))
  for (const { activityId } of rowsOfBody(design, verifier.id)) {
    const activity = design.activity(activityId)
    const other = activity && verifiedBy(design, activity)
    if (other) for (const { id } of executingBodies(design, other.id)) checked.add(id)
  }
  return checked
}

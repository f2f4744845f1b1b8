import type { Activity, Body, DateOnly, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { couldAnswer, isIndependent } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { bodiesWith, cellsOf } from '../../readings/letters.ts'
import { bodyActsAs } from '../../readings/roles.ts'
import { verifiedBy } from '../../readings/verifying.ts'

/**
 * A body checks what it does or answers for itself: one finding for each such body, on the row that checks.
 * Without a kind, nothing says that the row is a check.
 */
export const executeAndVerifySameRole = defineRule({
  id: 'execute-and-verify-same-role',
  family: 'raci-structure',
  scope: 'row',
  severity: 'error',
  sources: ['COE-3L', 'EU-PIC', 'DPO-WP29'],
  *check(activity, design, { asOf }) {
    const { id, kind } = activity
    const checked = verifiedBy(design, activity)
    if (!checked || (kind != null && kind !== 'verify' && kind !== 'audit')) return
    const working = bodiesWith(design, checked.id, 'accountable', 'responsible')
    const both = bodiesWith(design, id, 'accountable', 'responsible').filter((body) => working.includes(body))
    for (const body of both) {
      const data = { activity: { name: id }, checked: { name: checked.id }, body: { name: body.id } }
      const targets = [id, checked.id, body.id]
      if (kind == null) yield { notStated: 'kind', data, targets }
      else yield { message: 'own', data, targets, fixes: handOver(design, activity, body, asOf) }
    }
  },
})

/** Gives the body's part in the check to a body of oversight that is free to take it. */
function handOver(design: Design, activity: Activity, body: Body, asOf: DateOnly): Fix[] {
  const cells = cellsOf(design, activity.id).filter(
    ({ holder }) => design.bodyOfHolder(holder)?.id === body.id,
  )
  const parts = (['accountable', 'responsible'] as const).filter((part) =>
    cells.some((cell) => cell.has(part)),
  )
  const answers = parts.includes('accountable')
  return design.bodiesInChartOrder
    .filter((other) => other !== body && overseesByNature(other) && isIndependent(design, activity, other))
    .filter((other) => !answers || couldAnswer(design, activity, other, asOf))
    .map((other) => ({
      id: `move:${other.id}`,
      label: 'move',
      data: { body: { name: other.id } },
      commands: () => [
        ...cells.flatMap(({ holder }) => take(design, activity.id, holder, ...parts)),
        ...give(design, activity.id, other.id, ...parts),
      ],
    }))
}

function overseesByNature(body: Body): boolean {
  if (body.oversight) return true
  return (['internal-audit', 'me-unit', 'sai'] as const).some((role) => bodyActsAs(body, role))
}

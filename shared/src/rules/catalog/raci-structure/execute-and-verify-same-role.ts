import { defineRule } from '../../defineRule.ts'
import { handOverCheck } from '../../fixes/verification.ts'
import { bodiesWith } from '../../readings/letters.ts'
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
      else yield { message: 'own', data, targets, fixes: handOverCheck(design, activity, body, asOf) }
    }
  },
})

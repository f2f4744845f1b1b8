import { defineRule } from '../../defineRule.ts'
import { askVoice } from '../../fixes/asking.ts'
import { isEmptyRow, isHeard, voiceOf } from '../../readings/hearing.ts'

/**
 * Spending is approved and no budget authority is heard: none has a letter but that of being informed, and
 * none is a member of a body that has one. An empty row has a finding of its own.
 */
export const spendWithoutFinance = defineRule({
  id: 'spend-without-finance',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['OECD-AR', 'own'],
  *check({ id, kind }, design) {
    const finance = voiceOf(design, 'finance-authority')
    if (kind !== 'approve-spend' || isEmptyRow(design, id) || isHeard(design, id, finance)) return
    yield {
      message: 'none',
      data: { activity: { name: id } },
      targets: [id],
      fixes: askVoice(design, finance, [id], 'binding'),
    }
  },
})

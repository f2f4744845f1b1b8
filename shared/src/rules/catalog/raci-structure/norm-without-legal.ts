import { defineRule } from '../../defineRule.ts'
import { askVoice } from '../../fixes/asking.ts'
import { isEmptyRow, isHeard, voiceOf } from '../../readings/hearing.ts'

/**
 * Policies and standards for several ministries on which no legal counsel is heard: one finding for all such
 * rows. Empty rows have a finding of their own. Where the scope of some is not stated, they are one answer of their own.
 */
export const normWithoutLegal = defineRule({
  id: 'norm-without-legal',
  family: 'raci-structure',
  scope: 'design',
  severity: 'warning',
  sources: ['DO-JAC', 'PE-118', 'own'],
  *check(design) {
    const legal = voiceOf(design, 'legal-counsel')
    const norms = design.activitiesInOrder.filter(({ kind }) => kind === 'policy' || kind === 'standard')
    const unheard = norms.filter(({ id }) => !isEmptyRow(design, id) && !isHeard(design, id, legal))
    const shared = unheard.filter(({ scope }) => scope === 'multi-ministry').map(({ id }) => id)
    const open = unheard.filter(({ scope }) => scope == null).map(({ id }) => id)
    if (shared.length > 0) {
      yield {
        message: 'none',
        data: { activities: { names: shared }, count: shared.length },
        targets: shared,
        fixes: askVoice(design, legal, shared, 'plain'),
      }
    }
    if (open.length > 0) {
      yield { notStated: 'scope', data: { activities: { names: open }, count: open.length }, targets: open }
    }
  },
})

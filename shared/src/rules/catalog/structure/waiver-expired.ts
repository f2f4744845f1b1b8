import type { Waiver } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { grouped } from '../../readings/grouped.ts'
import { findingKey, hasExpired, waiversInForce } from '../../waivers.ts'

/**
 * An accepted exception whose last day has passed, unless a later one holds for the same finding: one finding
 * for each place, with all the rules whose exceptions have run out there.
 */
export const waiverExpired = defineRule({
  id: 'waiver-expired',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['own'],
  *check(design, _, { asOf }) {
    const waivers = design.data.waivers ?? []
    const renewed = waiversInForce(waivers, asOf)
    const expired = waivers.filter(
      (waiver) => hasExpired(waiver, asOf) && !renewed.has(findingKey(waiver.rule, waiver.targets)),
    )
    for (const group of grouped(expired, placeOf).values()) {
      const rules = [...new Set(group.map(({ rule }) => rule))].sort()
      const [until = asOf] = group
        .map((waiver) => waiver.until ?? asOf)
        .sort()
        .reverse()
      const targets = targetsOf(group[0] as Waiver)
      yield {
        message: 'expired',
        data: { rules: { rules }, until: { date: until }, count: rules.length },
        targets: targets.length > 0 ? targets : ['design'],
      }
    }
  },
})

function targetsOf({ targets }: Waiver): string[] {
  return [...new Set(targets)].sort()
}

function placeOf(waiver: Waiver): string {
  const targets = targetsOf(waiver)
  return targets.length > 0 ? targets.join(' ') : 'design'
}

import type { Body } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { countryOf } from '../../readings/countries.ts'
import { grouped } from '../../readings/grouped.ts'
import { leadAuthorities } from '../../readings/leadAuthorities.ts'

/**
 * Several lead authorities in one country. Each country of a shared design may have its own, beside one of
 * the whole. Where they name core areas and share none, it is a warning; one that names none leads in all.
 */
export const leadAuthorityMultiple = defineRule({
  id: 'lead-authority-multiple',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['DO-DL1'],
  *check(design) {
    const groups = grouped(leadAuthorities(design), (body) => countryOf(design, body))
    for (const bodies of groups.values()) {
      if (bodies.length < 2) continue
      const ids = bodies.map((body) => body.id).sort()
      yield {
        message: shareAnArea(bodies) ? 'same' : 'apart',
        severity: shareAnArea(bodies) ? 'error' : 'warning',
        data: { bodies: { names: ids }, count: ids.length },
        targets: ids,
        fixes: firstChoices(ids).map((kept) => ({
          id: `keep:${kept}`,
          label: 'keep',
          data: { body: { name: kept } },
          commands: () =>
            ids
              .filter((id) => id !== kept)
              .map((id) => ({
                type: 'setField',
                collection: 'bodies',
                id,
                field: 'leadAuthority',
                value: false,
              })),
        })),
      }
    }
  },
})

function shareAnArea(bodies: readonly Body[]): boolean {
  const taken = new Set<string>()
  for (const { coreAreas } of bodies) {
    if (coreAreas == null || coreAreas.length === 0) return true
    if (coreAreas.some((area) => taken.has(area))) return true
    for (const area of coreAreas) taken.add(area)
  }
  return false
}

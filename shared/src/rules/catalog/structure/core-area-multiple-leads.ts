import { areas, type Body, byId } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { countryOf } from '../../readings/countries.ts'
import { grouped } from '../../readings/grouped.ts'

/**
 * Several operational bodies of one country lead the same core area: one finding for each area. Transversal
 * bodies may serve all areas; a lead without a stated level may stand elsewhere, so it is not counted.
 */
export const coreAreaMultipleLeads = defineRule({
  id: 'core-area-multiple-leads',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['DO-DL1'],
  *check(design) {
    for (const area of areas) {
      const leads = design.bodies
        .filter((body) => body.level === 'operational' && !body.transversal && body.leads?.includes(area))
        .sort(byId)
      for (const bodies of grouped(leads, (body) => countryOf(design, body)).values()) {
        if (bodies.length < 2) continue
        const ids = bodies.map(({ id }) => id)
        yield {
          message: 'several',
          data: {
            area: { word: `rules.words.area.${area}` },
            bodies: { names: ids },
            count: ids.length,
          },
          targets: [...ids, area],
          fixes: firstChoices(bodies).map((kept) => ({
            id: `keep:${kept.id}`,
            label: 'keep',
            data: { body: { name: kept.id } },
            commands: () => bodies.filter((body) => body !== kept).map((body) => withoutLead(body, area)),
          })),
        }
      }
    }
  },
})

function withoutLead(body: Body, area: (typeof areas)[number]) {
  return {
    type: 'setField',
    collection: 'bodies',
    id: body.id,
    field: 'leads',
    value: (body.leads ?? []).filter((led) => led !== area),
  } as const
}

import { type Area, areas, type Body, type Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'

/**
 * A core area that no operational body leads: one finding for each. A body that leads it without a stated
 * level may be operational, and an operational one of which it is left open what it leads may lead it, so then
 * nothing is concluded. A body that does not speak of leading leads nothing.
 */
export const coreAreaWithoutLead = defineRule({
  id: 'core-area-without-lead',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['GUIDE', 'own'],
  *check(design) {
    const isOpen = design.bodies.some(({ level, leads }) => level === 'operational' && leads === null)
    for (const area of areas) {
      const leads = design.bodies.filter((body) => body.leads?.includes(area))
      if (leads.some((body) => body.level === 'operational')) continue
      const data = { area: { word: `rules.words.area.${area}` } }
      if (leads.some((body) => body.level == null)) {
        yield { notStated: 'level', data, targets: [area] }
        continue
      }
      if (isOpen) {
        yield { notStated: 'leads', data, targets: [area] }
        continue
      }
      yield {
        message: 'none',
        data,
        targets: [area],
        fixes: firstChoices(workingIn(design, area)).map((body) => ({
          id: `lead:${body.id}`,
          label: 'lead',
          data: { ...data, body: { name: body.id } },
          commands: () => [
            {
              type: 'setField',
              collection: 'bodies',
              id: body.id,
              field: 'leads',
              value: [...(body.leads ?? []), area],
            },
          ],
        })),
      }
    }
  },
})

/** The operational bodies that work in the area: any of them could lead it. */
function workingIn(design: Design, area: Area): Body[] {
  return design.bodiesInChartOrder.filter(
    (body) => body.level === 'operational' && body.coreAreas?.includes(area),
  )
}

import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { leadAuthorities } from '../../readings/leadAuthorities.ts'

/** No body is marked as lead authority, nor has that role. */
export const leadAuthorityMissing = defineRule({
  id: 'lead-authority-missing',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['BG-MOD', 'DO-DL1'],
  *check(design) {
    if (leadAuthorities(design).length > 0) return
    // An authority leads: an organisation or a post of the directive level that decides.
    const able = design.bodiesInChartOrder.filter(
      ({ level, kind, mandate }) => level === 'directive' && kind !== 'collegiate' && mandate === 'decision',
    )
    yield {
      message: 'none',
      data: {},
      targets: ['design'],
      fixes: firstChoices(able).map((body) => ({
        id: `mark:${body.id}`,
        label: 'mark',
        data: { body: { name: body.id } },
        commands: () => [
          { type: 'setField', collection: 'bodies', id: body.id, field: 'leadAuthority', value: true },
        ],
      })),
    }
  },
})

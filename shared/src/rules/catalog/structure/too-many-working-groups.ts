import { defineRule } from '../../defineRule.ts'
import { linesOf } from '../../readings/lines.ts'

/** More than three temporary bodies report to one. Posts are no groups, and those that have ended run no more. */
export const tooManyWorkingGroups = defineRule({
  id: 'too-many-working-groups',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['BR-WG'],
  limits: { most: 3 },
  *check(body, design, { asOf, limits }) {
    const groups = linesOf(design)
      .subordinatesOf(body.id)
      .filter(
        ({ kind, nature, until }) =>
          kind !== 'office' && nature === 'temporary' && (until == null || until >= asOf),
      )
    if (groups.length <= limits.most) return
    yield {
      message: 'many',
      data: { body: { name: body.id }, count: groups.length, most: limits.most },
      targets: [body.id],
    }
  },
})

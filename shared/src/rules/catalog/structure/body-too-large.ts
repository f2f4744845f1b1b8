import type { FrameworkLevel } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { hasVote } from '../../readings/composition.ts'

/**
 * A collegiate body that decides and has more voting seats than bodies of its level work with. The seats that
 * are listed count, also where others may be missing; those whose vote is not stated do not.
 */
export const bodyTooLarge = defineRule({
  id: 'body-too-large',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['ES-CETIC', 'BR-WG', 'own'],
  limits: { strategic: 15, directive: 10, operational: 12 },
  *check(body, design, { limits }) {
    if (body.kind !== 'collegiate' || body.mandate === 'advisory' || body.level === 'external') return
    const votes = design.seatsOf(body.id).filter((seat) => hasVote(seat) === true).length
    const smallest = Math.min(limits.strategic, limits.directive, limits.operational)
    const most = body.level == null ? smallest : limits[body.level as FrameworkLevel]
    if (votes <= most) return
    const answer = { data: { body: { name: body.id }, count: votes, most }, targets: [body.id] }
    if (body.level == null) yield { notStated: 'level', ...answer }
    else if (body.mandate == null) yield { notStated: 'mandate', ...answer }
    else yield { message: 'many', ...answer }
  },
})

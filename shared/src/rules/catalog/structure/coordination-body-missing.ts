import { defineRule } from '../../defineRule.ts'
import { coordinates, coordinationBodies } from '../../readings/coordination.ts'

/**
 * No directive council has members from three institutions or more, as the ruleset counts them. One that does not list all its seats, or
 * not who holds them, may have; so may a council without a stated level.
 */
export const coordinationBodyMissing = defineRule({
  id: 'coordination-body-missing',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['OECD-AR'],
  limits: { institutions: 3 },
  *check(design, _, { limits: { institutions } }) {
    if (coordinationBodies(design, institutions).length > 0) return
    const answer = { data: {}, targets: ['design'] }
    const mayBe = design.bodies.some(
      (body) =>
        coordinates(design, body, institutions) === undefined ||
        (body.kind === 'collegiate' && body.level == null),
    )
    if (mayBe) yield { notStated: 'seats', ...answer }
    else yield { message: 'none', ...answer }
  },
})

import { defineRule } from '../../defineRule.ts'
import { isCompositionKnown } from '../../readings/composition.ts'

/** A collegiate body with too few seats, whoever sits in them: substitutes and guests are seats, too. */
export const bodyTooSmall = defineRule({
  id: 'body-too-small',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['ES-MANUAL'],
  limits: { seats: 3 },
  *check(body, design, { limits }) {
    if (body.kind !== 'collegiate') return
    const seats = design.seatsOf(body.id).length
    if (seats >= limits.seats) return
    const answer = {
      data: { body: { name: body.id }, count: seats, least: limits.seats },
      targets: [body.id],
    }
    if (!isCompositionKnown(design, body)) yield { notStated: 'seats', ...answer }
    else yield { message: 'few', ...answer }
  },
})

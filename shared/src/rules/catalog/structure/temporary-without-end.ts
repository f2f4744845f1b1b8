import { defineRule } from '../../defineRule.ts'

/** A temporary body without a last day, or whose last day has passed. */
export const temporaryWithoutEnd = defineRule({
  id: 'temporary-without-end',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['PE-GTM', 'BR-WG'],
  *check(body, _, { asOf }) {
    if (body.nature !== 'temporary') return
    const named = { body: { name: body.id } }
    if (body.until == null) yield { message: 'none', data: named, targets: [body.id] }
    else if (body.until < asOf)
      yield { message: 'past', data: { ...named, until: { date: body.until } }, targets: [body.id] }
  },
})

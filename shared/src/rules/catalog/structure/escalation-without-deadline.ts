import { byId, type Relation } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { grouped } from '../../readings/grouped.ts'

/**
 * An escalation without a number of days: one finding for the two bodies, however many lines join them. A
 * line to oneself or to nothing leads nowhere, and is the finding of another rule.
 */
export const escalationWithoutDeadline = defineRule({
  id: 'escalation-without-deadline',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['own'],
  limits: { days: 30 },
  *check(body, design, { limits }) {
    const open = design
      .relationsFrom(body.id, 'escalates-to')
      .filter(({ days, to }) => days == null && to !== body.id && design.body(to))
    for (const [to, lines] of grouped([...open].sort(byId), (line) => line.to)) {
      yield {
        message: 'none',
        data: { body: { name: body.id }, superior: { name: to } },
        targets: [body.id, to],
        fixes: [
          {
            id: `set:${limits.days}`,
            label: 'set',
            data: { count: limits.days },
            commands: () => lines.map((line) => withDays(line, limits.days)),
          },
        ],
      }
    }
  },
})

function withDays({ id }: Relation, days: number) {
  return { type: 'setField', collection: 'relations', id, field: 'days', value: days } as const
}

import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { apexesOf } from '../../readings/apex.ts'
import { wayFrom } from '../../readings/escalation.ts'

/**
 * From an operational body no way over escalations and reporting lines leads to a strategic one. If the way
 * ends at a body without a stated level, that may be the strategic one, so nothing is concluded.
 */
export const noEscalationPath = defineRule({
  id: 'no-escalation-path',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['VSM', 'own'],
  *check(body, design) {
    if (body.level !== 'operational' || wayFrom(design, body.id).isStrategic) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (wayFrom(design, body.id).isUnknown) {
      yield { notStated: 'level', ...answer }
      return
    }
    yield {
      message: 'none',
      ...answer,
      fixes: firstChoices(apexesOf(design)).map((apex) => ({
        id: `escalate:${apex.id}`,
        label: 'escalate',
        data: { body: { name: body.id }, apex: { name: apex.id } },
        commands: (newId) => [
          {
            type: 'addRelation',
            relation: { id: newId(), from: body.id, to: apex.id, kind: 'escalates-to' },
          },
        ],
      })),
    }
  },
})

import { type Body, type Design, type Id, type Level, oncePer } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { apexesOf } from '../../readings/apex.ts'

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
    if (body.level !== 'operational' || leadingTo(design).strategic.has(body.id)) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (leadingTo(design).unknown.has(body.id)) {
      yield { notStated: 'level', ...answer }
      return
    }
    yield {
      message: 'none',
      ...answer,
      fixes: apexesOf(design).map((apex) => ({
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

/** The bodies from which a way leads to a strategic body, and to one without a stated level. */
const leadingTo = oncePer((design: Design) => ({
  strategic: reaching(design, (level) => level === 'strategic'),
  unknown: reaching(design, (level) => level == null),
}))

/** Walks the lines backwards from where they should end, so that the whole design takes one pass. */
function reaching(design: Design, isEnd: (level: Level | null | undefined) => boolean): ReadonlySet<Id> {
  const ends = design.bodies.filter(({ level }: Body) => isEnd(level)).map(({ id }) => id)
  const found = new Set(ends)
  for (let at = ends.pop(); at !== undefined; at = ends.pop()) {
    for (const { kind, from } of design.relationsTo(at)) {
      if ((kind !== 'reports-to' && kind !== 'escalates-to') || found.has(from)) continue
      found.add(from)
      ends.push(from)
    }
  }
  return found
}

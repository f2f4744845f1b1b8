import type { Body, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { lastUnder } from '../../fixes/placing.ts'
import { apexesOf, isApex } from '../../readings/apex.ts'
import { linesOf, linkedFrom } from '../../readings/lines.ts'

/**
 * A body that reports to nobody: no reporting line leaves it, and it is no apex, not external, and advises
 * no other body. Several apexes are `multiple-apex`, not orphans; a line that leads nowhere is a dangling
 * reference. Without a stated level a body may be an apex or external, so nothing is concluded.
 */
export const bodyOrphan = defineRule({
  id: 'body-orphan',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['own'],
  *check(body, design) {
    if (body.level === 'external' || isApex(design, body)) return
    if (design.relationsFrom(body.id, 'reports-to').some((line) => line.to !== body.id)) return
    if (linkedFrom(design, body.id, 'advises').length > 0) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.level == null) yield { notStated: 'level', ...answer }
    else yield { message: 'alone', ...answer, fixes: connect(design, body) }
  },
})

/** Puts the body under the one apex. The tray is left with it: what has a superior has a place. */
function connect(design: Design, body: Body): Fix[] {
  const [apex, ...others] = apexesOf(design)
  if (!apex || others.length > 0) return []
  const leadsBack = linesOf(design).ancestorsOf(apex.id).has(body.id)
  if (leadsBack || design.tree.ancestorsOf(apex.id).includes(body.id)) return []
  return [
    {
      id: `connect:${apex.id}`,
      label: 'connect',
      data: { body: { name: body.id }, superior: { name: apex.id } },
      commands: () => [
        { type: 'moveBody', id: body.id, parentId: apex.id, order: lastUnder(design, apex.id) },
      ],
    },
  ]
}

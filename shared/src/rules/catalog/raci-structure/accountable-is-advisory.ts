import type { Body, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { couldAnswer } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { cellsOf, holdersOf } from '../../readings/letters.ts'
import { linesOf, linkedFrom } from '../../readings/lines.ts'

/** Who answers for a decision belongs to a body that only advises. */
export const accountableIsAdvisory = defineRule({
  id: 'accountable-is-advisory',
  family: 'raci-structure',
  scope: 'row',
  severity: 'error',
  sources: ['OECD-AR', 'BR-12308'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      if (body?.mandate !== 'advisory') continue
      const doesIt = cellsOf(design, id).some((cell) => cell.holder === holder && cell.has('responsible'))
      yield {
        message: 'advises',
        data: { activity: { name: id }, body: { name: body.id } },
        targets: [id, holder],
        fixes: advisedBy(design, body)
          .filter((advised) => couldAnswer(design, activity, advised, asOf))
          .map((advised) => ({
            id: `move:${advised.id}`,
            label: 'move',
            data: { body: { name: advised.id }, adviser: { name: holder } },
            commands: () => [
              ...take(design, id, holder, 'accountable'),
              ...(doesIt ? [] : give(design, id, holder, 'consulted')),
              ...give(design, id, advised.id, 'accountable'),
            ],
          })),
      }
    }
  },
})

/** The bodies that a body advises; without such a line, its superiors. */
function advisedBy(design: Design, body: Body): readonly Body[] {
  const advised = linkedFrom(design, body.id, 'advises')
  return advised.length > 0 ? advised : linesOf(design).superiorsOf(body.id)
}

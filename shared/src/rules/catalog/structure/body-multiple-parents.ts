import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { leadingTo } from '../../readings/escalation.ts'
import { linesOf } from '../../readings/lines.ts'

/** A body that reports to several. The same line drawn twice is one. */
export const bodyMultipleParents = defineRule({
  id: 'body-multiple-parents',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['practice', 'own'],
  *check({ id }, design) {
    const superiors = linesOf(design)
      .superiorsOf(id)
      .map((superior) => superior.id)
    if (superiors.length < 2) return
    yield {
      message: 'several',
      data: { body: { name: id }, superiors: { names: superiors } },
      targets: [id, ...superiors],
      // In a ring, a line that goes takes others with it: the ring comes first.
      fixes: linesOf(design).tangled.has(id)
        ? []
        : firstChoices(superiors, keepsTheWayUp(design, superiors)).map((kept) => ({
            id: `keep:${kept}`,
            label: 'keep',
            data: { body: { name: id }, superior: { name: kept } },
            commands: (newId) => [
              ...design
                .relationsFrom(id, 'reports-to')
                .filter((line) => line.to !== kept && superiors.includes(line.to))
                .map((line) => ({ type: 'removeRelation', id: line.id }) as const),
              ...superiors
                .filter((other) => other !== kept)
                .map((other) => ({
                  type: 'addRelation' as const,
                  relation: { id: newId(), from: id, to: other, kind: 'coordinates-with' as const },
                })),
            ],
          })),
    }
  },
})

/** Whether a way to the strategic level stays when one line alone does; where there is none, none is lost. */
function keepsTheWayUp(design: Design, superiors: readonly Id[]): (kept: Id) => boolean {
  const { strategic, unknown } = leadingTo(design)
  const leadsNowhere = !superiors.some((id) => strategic.has(id) || unknown.has(id))
  return (kept) => leadsNowhere || strategic.has(kept)
}

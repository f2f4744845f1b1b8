import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
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
      fixes: superiors
        // In a ring, a line that goes takes others with it: the ring comes first.
        .filter(() => !linesOf(design).tangled.has(id))
        .filter((kept) => !losesTheWayUp(design, kept, superiors))
        .map((kept) => ({
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

/** Whether only the lines that would go lead to the strategic level. */
function losesTheWayUp(design: Design, kept: Id, superiors: readonly Id[]): boolean {
  const { strategic, unknown } = leadingTo(design)
  const leadsUp = (id: Id) => strategic.has(id) || unknown.has(id)
  return !strategic.has(kept) && superiors.some(leadsUp)
}

import { defineRule } from '../../defineRule.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { coordinationBodies } from '../../readings/coordination.ts'

/**
 * The councils that bring the institutions together only advise, and answer for no decision: one finding for
 * each. As soon as one of them decides, the others may advise.
 */
export const coordinationBodyAdvisoryOnly = defineRule({
  id: 'coordination-body-advisory-only',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['OECD-AR'],
  limits: { institutions: 3 },
  *check(design, _, { limits: { institutions } }) {
    const bodies = coordinationBodies(design, institutions)
    const decides = ({ id, mandate }: (typeof bodies)[number]) =>
      mandate === 'decision' ||
      mandate === 'mixed' ||
      rowsOfBody(design, id).some((cell) => cell.has('accountable'))
    if (bodies.some(decides)) return
    const isOpen = bodies.some(({ mandate }) => mandate == null)
    for (const { id, mandate } of bodies) {
      const answer = { data: { body: { name: id } }, targets: [id] }
      if (!isOpen) yield { message: 'advises', ...answer }
      else if (mandate == null) yield { notStated: 'mandate', ...answer }
    }
  },
})

import type { Body, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { lastUnder } from '../../fixes/placing.ts'
import { apexesOf, isApex } from '../../readings/apex.ts'
import { linesOf, linkedFrom } from '../../readings/lines.ts'

/**
 * A body that oversees one that stands above it, on whichever line: one finding for each. To report to the
 * top that one oversees is no such thing: an apex, or one with nobody above, has no other to report to.
 */
export const oversightNotIndependent = defineRule({
  id: 'oversight-not-independent',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['COE-3L', 'ICAS'],
  *check(body, design) {
    const { ancestorsOf, superiorsOf } = linesOf(design)
    for (const overseen of linkedFrom(design, body.id, 'oversees')) {
      if (!ancestorsOf(body.id).has(overseen.id)) continue
      if (isApex(design, overseen) || superiorsOf(overseen.id).length === 0) continue
      yield {
        message: 'superior',
        data: { body: { name: body.id }, superior: { name: overseen.id } },
        targets: [body.id, overseen.id],
        fixes: attach(design, body),
      }
    }
  },
})

/** Puts the body straight under a top that already stands above it, so that nobody new comes to do so. */
function attach(design: Design, body: Body): Fix[] {
  const { ancestorsOf, superiorsOf, tangled } = linesOf(design)
  if (superiorsOf(body.id).length !== 1 || tangled.has(body.id)) return []
  const isAbove = ({ id }: Body) => ancestorsOf(body.id).has(id) && superiorsOf(id).length === 0
  return firstChoices(apexesOf(design), isAbove)
    .filter(({ id }) => !design.tree.ancestorsOf(id).includes(body.id))
    .map((apex) => ({
      id: `attach:${apex.id}`,
      label: 'attach',
      data: { body: { name: body.id }, superior: { name: apex.id } },
      commands: () => [
        { type: 'moveBody', id: body.id, parentId: apex.id, order: lastUnder(design, apex.id) },
      ],
    }))
}

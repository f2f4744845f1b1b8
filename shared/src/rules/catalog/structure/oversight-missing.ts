import { type Design, type Id, oncePer } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { oversees } from '../../readings/oversight.ts'

/** Nobody is marked as oversight, has such a role, or oversees another body. */
export const oversightMissing = defineRule({
  id: 'oversight-missing',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['COE-3L', 'VSM2'],
  *check(design) {
    if (isAnybodyOverseeing(design)) return
    yield { message: 'none', data: {}, targets: ['design'] }
  },
})

const isAnybodyOverseeing = oncePer(
  (design: Design): boolean =>
    linesOfOversight(design).some((from) => design.body(from)) || design.bodies.some(oversees),
)

const linesOfOversight = oncePer((design: Design): readonly Id[] =>
  design.relations.filter(({ kind }) => kind === 'oversees').map(({ from }) => from),
)

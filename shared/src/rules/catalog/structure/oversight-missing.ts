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
    if (design.bodies.some(oversees)) return
    if (design.relations.some(({ kind, from }) => kind === 'oversees' && design.body(from))) return
    yield { message: 'none', data: {}, targets: ['design'] }
  },
})

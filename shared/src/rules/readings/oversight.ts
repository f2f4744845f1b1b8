import { type Body, oncePer } from '../../model/index.ts'
import { bodyActsAs } from './roles.ts'

/** Whether a body is there to check others: it is marked so, or has such a role. */
export const oversees = oncePer((body: Body): boolean => {
  if (body.oversight) return true
  return (['internal-audit', 'me-unit', 'sai'] as const).some((role) => bodyActsAs(body, role))
})

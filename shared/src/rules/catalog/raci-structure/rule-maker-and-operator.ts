import { type Activity, areas, type Design, type Id, type Meaning } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { handOverCheck } from '../../fixes/verification.ts'
import { holdersOf } from '../../readings/letters.ts'

/**
 * One organisation or post answers for a standard, does or answers for an execution, and does or answers for a
 * verification, all in one core area: one finding for each area. Rows of all areas count in each.
 */
export const ruleMakerAndOperator = defineRule({
  id: 'rule-maker-and-operator',
  family: 'raci-structure',
  scope: 'body',
  severity: 'warning',
  sources: ['PY-UH', 'CL-WIKI', 'UK-PAC', 'own'],
  *check(body, design, { asOf }) {
    if (body.kind === 'collegiate') return
    const own = new Set<Id>([body.id, ...design.seatsOf(body.id).map((seat) => seat.id)])
    for (const area of areas) {
      const rows = design.activitiesInOrder.filter((row) => row.coreArea === area || row.coreArea === 'all')
      const taking = (kind: Activity['kind'], ...meanings: readonly Meaning[]) =>
        rows.filter((row) => row.kind === kind && hasPart(design, row, own, meanings))
      const checks = taking('verify', 'accountable', 'responsible')
      if (checks.length === 0 || taking('standard', 'accountable').length === 0) continue
      if (taking('execute', 'accountable', 'responsible').length === 0) continue
      const [check] = checks
      yield {
        message: 'all',
        data: { body: { name: body.id }, area: { word: `rules.words.area.${area}` } },
        targets: [body.id, area],
        fixes: check && checks.length === 1 ? handOverCheck(design, check, body, asOf) : [],
      }
    }
  },
})

function hasPart(design: Design, row: Activity, own: ReadonlySet<Id>, meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => holdersOf(design, row.id, meaning).some((holder) => own.has(holder)))
}

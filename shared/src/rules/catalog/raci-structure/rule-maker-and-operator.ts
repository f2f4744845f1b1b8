import type { Activity } from '../../../model/index.ts'
import { areas } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { handOverCheck } from '../../fixes/verification.ts'
import { rowsOfBody } from '../../readings/columns.ts'

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
    const parts = rowsOfBody(design, body.id)
      .filter((cell) => cell.has('accountable') || cell.has('responsible'))
      .map((cell) => ({
        row: design.activity(cell.activityId) as Activity,
        answers: cell.has('accountable'),
      }))
    for (const area of areas) {
      const here = parts.filter(({ row }) => row.coreArea === area || row.coreArea === 'all')
      const sets = here.some(({ row, answers }) => answers && row.kind === 'standard')
      const runs = here.some(({ row }) => row.kind === 'execute')
      const checks = new Set(here.map(({ row }) => row).filter((row) => row.kind === 'verify'))
      const [check] = checks
      if (!sets || !runs || !check) continue
      yield {
        message: 'all',
        data: { body: { name: body.id }, area: { word: `rules.words.area.${area}` } },
        targets: [body.id, area],
        fixes: checks.size === 1 ? handOverCheck(design, check, body, asOf) : [],
      }
    }
  },
})

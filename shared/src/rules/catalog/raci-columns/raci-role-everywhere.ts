import { defineRule } from '../../defineRule.ts'
import { rowsOfHolder } from '../../readings/columns.ts'
import { areAllRows } from '../../readings/lists.ts'

/** A column with a letter in every one of at least six rows. */
export const roleEverywhere = defineRule({
  id: 'raci-role-everywhere',
  family: 'raci-columns',
  scope: 'column',
  severity: 'advice',
  sources: ['RACI-TP'],
  limits: { rows: 6 },
  *check(holder, design, { limits }) {
    const rows = rowsOfHolder(design, holder).length
    if (rows < limits.rows || !areAllRows(design, String(rows))) return
    yield { message: 'everywhere', data: { holder: { name: holder }, rows }, targets: [holder] }
  },
})

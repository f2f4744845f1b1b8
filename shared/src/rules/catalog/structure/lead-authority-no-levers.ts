import { type Activity, type ActivityKind, type Body, type Design, oncePer } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { give } from '../../fixes/letters.ts'
import { namesApproval } from '../../readings/approvals.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { isLeadAuthority } from '../../readings/leadAuthorities.ts'
import { cellsOf, isMapBegun } from '../../readings/letters.ts'

/**
 * A lead authority that neither answers nor gives a binding opinion where money is approved, initiatives are
 * approved, work is checked, or standards are set. A row of no stated kind that it answers for may be one of
 * these; and as long as the map holds no letters, nothing is concluded.
 */
export const leadAuthorityNoLevers = defineRule({
  id: 'lead-authority-no-levers',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['OECD-AR'],
  *check(body, design) {
    if (!isLeadAuthority(body)) return
    const decided = rowsOfBody(design, body.id)
      .filter((cell) => cell.has('accountable') || (cell.has('consulted') && cell.binds))
      .map((cell) => design.activity(cell.activityId))
      .filter((row) => row !== undefined)
    if (decided.some(isLever)) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (decided.some(({ kind }) => kind == null)) yield { notStated: 'kind', ...answer }
    else if (!isMapBegun(design)) yield { notStated: 'rows', ...answer }
    else yield { message: 'none', ...answer, fixes: agreeTo(design, body) }
  },
})

const leverKinds: ReadonlySet<ActivityKind> = new Set(['approve-spend', 'standard', 'verify', 'audit'])

function isLever(row: Activity): boolean {
  return (row.kind != null && leverKinds.has(row.kind)) || namesApproval(row)
}

const spendingRows = oncePer((design: Design) =>
  design.activitiesInOrder.filter(
    ({ kind, id }) => kind === 'approve-spend' && cellsOf(design, id).length > 0,
  ),
)

/** A binding opinion of the authority on spending, in a row in which it has no part yet. */
function agreeTo(design: Design, body: Body): Fix[] {
  const isWithout = ({ id }: Activity) =>
    cellsOf(design, id).every(({ holder }) => design.bodyOfHolder(holder) !== body)
  return firstChoices(spendingRows(design), isWithout).map((row) => ({
    id: `agree:${row.id}`,
    label: 'agree',
    data: { body: { name: body.id }, activity: { name: row.id } },
    commands: () => [
      ...give(design, row.id, body.id, 'consulted'),
      { type: 'setBinding', activityId: row.id, holderId: body.id, binding: true },
    ],
  }))
}

import type { Body, Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isApex } from '../../readings/apex.ts'
import { rowsOfBody, rowsOfHolder } from '../../readings/columns.ts'
import { speaksForBody } from '../../readings/composition.ts'
import { dataProtectionVoice, speaksWith } from '../../readings/hearing.ts'

/**
 * A column that is consulted, but neither does nor answers for anything, though it is there to decide.
 * Observers, invitees and advisory councils are there to be heard, and whoever supports, verifies or signs
 * does something, and so does whoever gives an opinion that binds. Who guards personal data has to be independent
 * of the work. A body also acts through its seats, and its chair or head through the body. Without a stated
 * mandate nothing says that the body is there to decide.
 */
export const roleNoLineDuty = defineRule({
  id: 'raci-role-no-line-duty',
  family: 'raci-columns',
  scope: 'column',
  severity: 'advice',
  sources: ['RACI-TP'],
  *check(holder, design) {
    const cells = rowsOfHolder(design, holder)
    const has = (...meanings: readonly Parameters<(typeof cells)[number]['has']>[0][]) =>
      cells.some((cell) => meanings.some((meaning) => cell.has(meaning)))
    if (!has('consulted') || has('responsible', 'accountable', 'support', 'verifier', 'signatory')) return
    if (cells.some((cell) => cell.binds) || speaksWith(design, holder, dataProtectionVoice(design))) return
    const body = design.bodyOfHolder(holder)
    if (!body || actsOtherwise(design, holder, body)) return
    if (body.mandate === 'advisory' || listens(design, holder, body)) return
    const answer = { data: { holder: { name: holder }, body: { name: body.id } }, targets: [holder] }
    if (body.mandate == null) yield { notStated: 'mandate', ...answer }
    else {
      yield {
        message: 'never',
        ...answer,
        fixes: mayAdvise(design, holder, body)
          ? [
              {
                id: 'advisory',
                label: 'advisory',
                data: answer.data,
                commands: () => [
                  {
                    type: 'setField',
                    collection: 'bodies',
                    id: body.id,
                    field: 'mandate',
                    value: 'advisory',
                  },
                ],
              },
            ]
          : [],
      }
    }
  },
})

/** Whether the body of a column has a part in the work through another column. */
function actsOtherwise(design: Design, holder: Id, body: Body): boolean {
  const seat = design.seat(holder)
  if (seat && !speaksForBody(seat)) return false
  return rowsOfBody(design, body.id).some((cell) => cell.has('responsible') || cell.has('accountable'))
}

function listens(design: Design, holder: Id, body: Body): boolean {
  const seat = design.seat(holder)
  const role = seat ? seat.role : body.role
  const isGuest = seat?.function === 'observer' || seat?.function === 'invitee'
  return isGuest || role === 'observer' || role === 'invitee' || role === 'advisory-council'
}

/** An apex decides; and a seat has no mandate of its own. */
function mayAdvise(design: Design, holder: Id, body: Body): boolean {
  return holder === body.id && !isApex(design, body)
}

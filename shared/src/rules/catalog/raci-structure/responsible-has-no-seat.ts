import { type Body, type Design, type Id, normalised, oncePerKey, type Text } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { directiveTables } from '../../readings/directiveTables.ts'
import { linesOf } from '../../readings/lines.ts'
import { inChartOrder } from '../../readings/lists.ts'
import { isRepresentedIn, memberSeats } from '../../readings/membership.ts'
import { textHolds } from '../../readings/roles.ts'
import { ministryWords } from '../../readings/roleWords.ts'

/**
 * A ministry that does or answers for something, but sits in no directive council, and stands under nobody who
 * does; a seat that a unit below it holds is its own. A ministry is an organisation or a post that is called one, or is named as a participant; one that is
 * of the directive level itself is at the table, and without any directive council there is none.
 */
export const responsibleHasNoSeat = defineRule({
  id: 'responsible-has-no-seat',
  family: 'raci-structure',
  scope: 'body',
  severity: 'warning',
  sources: ['own'],
  *check(body, design) {
    if (body.kind === 'collegiate' || body.level === 'directive' || body.level === 'external') return
    if (!isMinistry(design, body) || !hasPart(design, body)) return
    const { tables, isOpen } = directiveTables(design)
    if (tables.length === 0) return
    const above = linesOf(design).ancestorsOf(body.id)
    const standing = [body, ...inChartOrder(design, above)]
    const sits = (table: Body) =>
      standing.some((one) => isRepresentedIn(design, one, table)) || sendsUnit(design, body, table)
    if (standing.some((one) => tables.includes(one)) || tables.some(sits)) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (isOpen) yield { notStated: 'seats', ...answer }
    else yield { message: 'absent', ...answer, fixes: seatIn(body, tables) }
  },
})

/** Whether a body that stands below has a seat there. */
function sendsUnit(design: Design, body: Body, table: Body): boolean {
  const { ancestorsOf } = linesOf(design)
  return memberSeats(design, table).some(
    ({ heldBy }) => heldBy && 'body' in heldBy && ancestorsOf(heldBy.body).has(body.id),
  )
}

function isMinistry(design: Design, body: Body): boolean {
  if ((body.sector ?? 'government') !== 'government') return false
  if (textHolds(body.name, ministryWords)) return true
  return isParticipant(design, body.id)
}

/** Whether a body is named as a participant. */
const isParticipant = oncePerKey((design: Design, bodyId: Id): boolean => {
  const name = design.body(bodyId)?.name ?? {}
  return design.participants.some((participant) => isSameName(participant.name, name))
})

function isSameName(a: Text, b: Text): boolean {
  return Object.keys(a).some((lang) => a[lang] && normalised(a[lang]) === normalised(b[lang] ?? ''))
}

function hasPart(design: Design, body: Body): boolean {
  return rowsOfBody(design, body.id).some((cell) => cell.has('responsible') || cell.has('accountable'))
}

/** A seat in one of the councils; where a quorum is stated, a new seat would change what it takes to meet. */
function seatIn(body: Body, tables: readonly Body[]): Fix[] {
  return tables
    .filter((table) => table.quorum == null)
    .slice(0, 3)
    .map((table) => ({
      id: `seat:${table.id}`,
      label: 'seat',
      data: { body: { name: body.id }, table: { name: table.id } },
      commands: (newId) => [
        {
          type: 'addSeat',
          seat: { id: newId(), body: table.id, function: 'member', heldBy: { body: body.id } },
        },
      ],
    }))
}

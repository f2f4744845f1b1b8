import type { Activity, DateOnly, Design, Id, RoleKey, Seat } from '../../../model/index.ts'
import { defineRule, type Fix, type Flag, type NotStated } from '../../defineRule.ts'
import { decidersFor } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { cellsOf, holdersOf } from '../../readings/letters.ts'
import { bodyActsAs, seatIsCalled, textHolds } from '../../readings/roles.ts'
import { dataProtectionWords, managingWords } from '../../readings/roleWords.ts'
import { isSamePerson, isSamePosition } from '../../readings/samePosition.ts'

/**
 * The data protection officer would supervise decisions of their own. Either the officer's position is also
 * that of a head of IT or security or of another management post, by the same person, the same titled post, or
 * because the officer heads a unit that is there for something else; or the officer does or answers for a row
 * with personal data that sets how they are handled: a policy, a standard, an execution, unless it is a task of
 * the office itself, such as to answer requests for access. A data protection authority is no officer of an
 * institution.
 */
export const dpoConflict = defineRule({
  id: 'dpo-conflict',
  family: 'raci-structure',
  scope: 'design',
  severity: 'error',
  sources: ['DPO-WP29', 'DPO-BE'],
  *check(design, _, { asOf }) {
    for (const officer of design.seats.filter((seat) => isOfficerSeat(design, seat))) {
      if (headsOther(design, officer)) {
        yield {
          message: 'head',
          data: { officer: { name: officer.id }, body: { name: officer.body } },
          targets: [officer.body, officer.id],
        }
      }
      for (const other of design.seats) {
        if (other.id === officer.id || !manages(design, other) || !isOnePost(design, officer, other)) continue
        yield {
          message: 'post',
          data: { officer: { name: officer.id }, other: { name: other.id } },
          targets: [officer.body, officer.id, other.id],
        }
      }
    }
    for (const activity of design.activitiesInOrder) yield* inRow(design, activity, asOf)
  },
})

const managing: readonly RoleKey[] = [
  'government-cio',
  'institutional-leader',
  'security-officer',
  'data-officer',
]

/** A seat that is called so, or the post of an office that is. */
function isOfficerSeat(design: Design, seat: Seat): boolean {
  if (seatIsCalled(seat, 'dpo')) return true
  const body = design.body(seat.body)
  return (
    seat.function === 'head' && body?.kind !== 'collegiate' && body !== undefined && bodyActsAs(body, 'dpo')
  )
}

/** Whether the officer directs a unit that is not about data protection. */
function headsOther(design: Design, { function: place, body: id }: Seat): boolean {
  const body = design.body(id)
  if (place !== 'head' || body?.kind !== 'unit') return false
  return !bodyActsAs(body, 'dpo') && !textHolds(body.name, dataProtectionWords)
}

/** A head of IT, data or security, or of any organisation that is not the officer's own. */
function manages(design: Design, seat: Seat): boolean {
  if (isOfficerSeat(design, seat)) return false
  if (managing.some((role) => seatIsCalled(seat, role)) || textHolds(seat.title, managingWords)) return true
  const body = design.body(seat.body)
  return (
    seat.function === 'head' && body !== undefined && body.kind !== 'collegiate' && !bodyActsAs(body, 'dpo')
  )
}

/** The same person; or the same titled post of one institution, since a ministry sends more than one official. */
function isOnePost(design: Design, a: Seat, b: Seat): boolean {
  const isTitled = Object.values(a.title ?? {}).some((words) => words.trim() !== '')
  return isSamePosition(design, a, b) && (isTitled || isSamePerson(a, b))
}

function* inRow(design: Design, activity: Activity, asOf: DateOnly): Iterable<Flag | NotStated> {
  const { id, kind } = activity
  if (!activity.personalData || (kind != null && !['policy', 'standard', 'execute'].includes(kind))) return
  if (kind !== 'policy' && kind !== 'standard' && textHolds(activity.name, ownTasks)) return
  for (const cell of cellsOf(design, id)) {
    if (!cell.has('accountable') && !cell.has('responsible')) continue
    if (!isOfficer(design, cell.holder)) continue
    const answer = {
      data: { activity: { name: id }, officer: { name: cell.holder } },
      targets: [id, cell.holder],
    }
    if (kind == null) yield { notStated: 'kind', ...answer }
    else yield { message: 'row', ...answer, fixes: askInstead(design, activity, cell.holder, asOf) }
  }
}

/** How the tasks of the officer are named: requests of people, training, advice, the record of processing. */
const ownTasks: readonly string[] = [
  'derecho*',
  'direito*',
  'droit*',
  'rights',
  'arco',
  'solicitud*',
  'solicitac*',
  'request*',
  'demande*',
  'titular*',
  'data subject*',
  'personnes concernees',
  'capacit*',
  'sensibil*',
  'conscient*',
  'train*',
  'form* a la protection*',
  'awareness',
  'asesor*',
  'assessor*',
  'advise*',
  'conseiller',
  'registro de actividades*',
  'registro das operacoes*',
  'registro de tratamiento*',
  'record* of processing',
  'registre des traitements',
  'registre des activites*',
  'impact assessment*',
  'evaluacion* de impacto',
  'relatorio* de impacto',
  'analyse* d impact',
]

function isOfficer(design: Design, holder: Id): boolean {
  const seat = design.seat(holder)
  if (seat) return isOfficerSeat(design, seat)
  const body = design.body(holder)
  return body !== undefined && bodyActsAs(body, 'dpo')
}

/** Consults the officer; where nobody else answers or does the work, someone of the row's level takes that over. */
function askInstead(design: Design, activity: Activity, officer: Id, asOf: DateOnly): Fix[] {
  const { id } = activity
  const parts = (['accountable', 'responsible'] as const).filter((part) =>
    holdersOf(design, id, part).includes(officer),
  )
  const open = parts.filter((part) => holdersOf(design, id, part).length === 1)
  const ask = () => [...take(design, id, officer, ...parts), ...give(design, id, officer, 'consulted')]
  const data = { officer: { name: officer } }
  if (open.length === 0) return [{ id: 'consult', label: 'consult', data, commands: ask }]
  return decidersFor(design, activity, asOf).map((body) => ({
    id: `move:${body.id}`,
    label: 'move',
    data: { ...data, body: { name: body.id } },
    commands: () => [...ask(), ...give(design, id, body.id, ...open)],
  }))
}

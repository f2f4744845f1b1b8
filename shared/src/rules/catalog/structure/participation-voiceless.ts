import type { Activity, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { give } from '../../fixes/letters.ts'
import { namesAgenda } from '../../readings/agenda.ts'
import { isAttachedCouncil } from '../../readings/councils.ts'
import { cellsOf, isMapBegun } from '../../readings/letters.ts'
import { tablesOf } from '../../readings/participation.ts'
import { isOutside, isOutsideBody, isOutsideHolder, isOutsideSeat } from '../../readings/sectors.ts'

/**
 * Voices from outside government that have no say: all of them are guests at the tables, or none is consulted
 * or does anything in a decision on strategy or services. Where there are none, that is
 * `participation-missing`. A decision that says little of itself counts as one on strategy or services; as
 * long as the map holds no letters, nothing is concluded.
 */
export const participationVoiceless = defineRule({
  id: 'participation-voiceless',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['OECD-REC'],
  *check(design) {
    const { approach } = design.data
    const tables = tablesOf(design)
    const seats = tables.flatMap((body) =>
      design.seatsOf(body.id).filter((seat) => isOutsideSeat(design, seat)),
    )
    const hasBody = tables.some(({ sector }) => isOutside(sector ?? 'government', approach))
    if (seats.length === 0 && !hasBody) return
    const answer = { data: {}, targets: ['design'] }
    const severity = approach === 'people-driven' ? 'error' : 'warning'
    const isGuest = ({ function: place }: (typeof seats)[number]) =>
      place === 'invitee' || place === 'observer'
    if (!hasBody && seats.every(isGuest)) {
      yield { message: 'guests', severity, ...answer }
      return
    }
    if (!isMapBegun(design)) {
      yield { notStated: 'rows', ...answer }
      return
    }
    const rows = design.activitiesInOrder.filter(isStrategyOrService)
    if (rows.some((row) => hasOutsideVoice(design, row))) return
    yield { message: 'silent', severity, ...answer, fixes: consultCouncils(design) }
  },
})

function isStrategyOrService(row: Activity): boolean {
  const { level, kind, coreArea } = row
  if (level === 'strategic' || kind === 'policy' || namesAgenda(row)) return true
  return level == null || coreArea == null || coreArea === 'all' || coreArea === 'digital-government'
}

function hasOutsideVoice(design: Design, { id }: Activity): boolean {
  return cellsOf(design, id).some(
    (cell) => (cell.has('consulted') || cell.has('responsible')) && isOutsideHolder(design, cell.holder),
  )
}

/** Consults a council of outside voices in the decisions on strategy in which it has no part yet. */
function consultCouncils(design: Design): Fix[] {
  const strategic = design.activitiesInOrder.filter(
    ({ level, id }) => level === 'strategic' && cellsOf(design, id).length > 0,
  )
  return tablesOf(design)
    .filter((body) => isAttachedCouncil(design, body) && isOutsideBody(design, body))
    .slice(0, 3)
    .flatMap((body) => {
      const rows = strategic.filter(({ id }) => cellsOf(design, id).every(({ holder }) => holder !== body.id))
      if (rows.length === 0) return []
      return [
        {
          id: `consult:${body.id}`,
          label: 'consult',
          data: { body: { name: body.id }, count: rows.length },
          commands: () => rows.flatMap(({ id }) => give(design, id, body.id, 'consulted')),
        },
      ]
    })
}

import type { Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { hasOutsideSeat, participationSeverity, tablesOf } from '../../readings/participation.ts'

/**
 * No seat from outside government in any strategic or directive body or attached council. A body that is
 * itself from outside counts as such a voice.
 */
export const participationMissing = defineRule({
  id: 'participation-missing',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['OECD-REC'],
  *check(design) {
    const answer = { data: {}, targets: ['design'] }
    const { approach } = design.data
    const found = hasOutsideSeat(design)
    if (found === undefined) yield { notStated: 'seats', ...answer }
    else if (!found) {
      // Where people drive, a seat alone would only turn this error into that of a voice without a part.
      const fixes = approach === 'people-driven' ? [] : addSeats(design)
      yield { message: 'none', severity: participationSeverity(approach), ...answer, fixes }
    }
  },
})

/** A seat for civil society in one of the councils; who sits there stays open. */
function addSeats(design: Design): Fix[] {
  const councils = firstChoices(
    tablesOf(design),
    (body) => body.kind === 'collegiate' && isCompositionKnown(design, body),
  )
  return councils.flatMap((body) =>
    openSeat(
      design,
      body,
      { function: 'member', sector: 'civil-society' },
      { id: `add-seat:${body.id}`, label: 'addSeat' },
    ),
  )
}

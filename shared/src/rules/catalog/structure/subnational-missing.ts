import { defineRule } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { isAttachedCouncil } from '../../readings/councils.ts'
import { hasLocalVoice, reachesLocally } from '../../readings/localGovernment.ts'
import { tablesOf } from '../../readings/participation.ts'

/**
 * Decisions or functions speak of what is delivered locally, but no subnational government has a seat. What
 * does not say that it reaches so far is not asked.
 */
export const subnationalMissing = defineRule({
  id: 'subnational-missing',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['DK-STRAT'],
  *check(design) {
    if (!reachesLocally(design) || hasLocalVoice(design)) return
    const answer = { data: {}, targets: ['design'] }
    const tables = tablesOf(design).filter(({ kind }) => kind === 'collegiate')
    if (tables.some((body) => !isCompositionKnown(design, body))) yield { notStated: 'seats', ...answer }
    else
      yield {
        message: 'absent',
        ...answer,
        fixes: tables
          .filter((body) => body.level === 'directive' || isAttachedCouncil(design, body))
          .slice(0, 3)
          .flatMap((body) =>
            openSeat(
              design,
              body,
              { function: 'member', sector: 'subnational' },
              { id: `add-seat:${body.id}`, label: 'addSeat' },
            ),
          ),
      }
  },
})

import type { Design, Id } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { give } from '../../fixes/letters.ts'
import { bodiesWith, cellsOf, letterSaying } from '../../readings/letters.ts'
import { linesOf } from '../../readings/lines.ts'

/** Nobody else is asked or told: advice, and a warning where several ministries or countries are concerned. */
export const noConsultedNoInformed = defineRule({
  id: 'raci-no-consulted-no-informed',
  family: 'raci-rows',
  scope: 'row',
  severity: 'advice',
  sources: ['RACI-TP'],
  *check({ id, scope }, design) {
    if (cellsOf(design, id).some((cell) => cell.has('consulted') || cell.has('informed'))) return
    const isShared = scope === 'multi-ministry' || scope === 'multi-country'
    yield {
      message: isShared ? 'shared' : 'nobody',
      severity: isShared ? 'warning' : 'advice',
      data: { activity: { name: id } },
      targets: [id],
      // Which ministries a shared decision concerns is for people to say.
      fixes: isShared ? [] : tellSuperiors(design, id),
    }
  },
})

function tellSuperiors(design: Design, activityId: Id): Fix[] {
  const taking = new Set(cellsOf(design, activityId).map(({ holder }) => design.bodyOfHolder(holder)))
  if (!letterSaying(design, 'informed')) return []
  return bodiesWith(design, activityId, 'accountable')
    .flatMap((body) => linesOf(design).superiorsOf(body.id))
    .filter((superior) => !taking.has(superior))
    .map((superior) => ({
      id: `inform:${superior.id}`,
      label: 'inform',
      data: { superior: { name: superior.id } },
      commands: () => give(design, activityId, superior.id, 'informed'),
    }))
}

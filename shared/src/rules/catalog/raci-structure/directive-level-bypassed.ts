import type { Body, Design, Id } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { give } from '../../fixes/letters.ts'
import { bodiesWith, cellsOf, letterSaying } from '../../readings/letters.ts'
import { linesOf } from '../../readings/lines.ts'

/**
 * The strategic level answers, the operational level does the work, and no directive body has any letter. A
 * body without a stated level may be the directive one, so then nothing is concluded.
 */
export const directiveLevelBypassed = defineRule({
  id: 'directive-level-bypassed',
  family: 'raci-structure',
  scope: 'row',
  severity: 'advice',
  sources: ['own'],
  *check({ id }, design) {
    const answering = bodiesWith(design, id, 'accountable')
    const doing = bodiesWith(design, id, 'responsible')
    if (answering.length === 0 || doing.length === 0) return
    const isAt = (level: Body['level']) => (body: Body) => body.level == null || body.level === level
    if (!answering.every(isAt('strategic')) || !doing.every(isAt('operational'))) return
    const taking = cellsOf(design, id).map(({ holder }) => design.bodyOfHolder(holder))
    if (taking.some((body) => body?.level === 'directive')) return
    const answer = { data: { activity: { name: id } }, targets: [id] }
    if (taking.some((body) => body?.level == null)) yield { notStated: 'level', ...answer }
    else yield { message: 'bypassed', ...answer, fixes: include(design, id, doing) }
  },
})

/** Tells the directive bodies that stand above who does the work; where notices do not exist, asks them. */
function include(design: Design, activityId: Id, doing: readonly Body[]): Fix[] {
  const meaning = letterSaying(design, 'informed') ? 'informed' : 'consulted'
  const above = new Set(doing.flatMap((body) => [...linesOf(design).ancestorsOf(body.id)]))
  return design.bodiesInChartOrder
    .filter((body) => body.level === 'directive' && above.has(body.id))
    .slice(0, 3)
    .map((body) => ({
      id: `include:${body.id}`,
      label: meaning,
      data: { body: { name: body.id } },
      commands: () => give(design, activityId, body.id, meaning),
    }))
}

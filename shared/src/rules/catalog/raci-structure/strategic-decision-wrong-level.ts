import type { Activity, Body, DateOnly, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { couldAnswer, decidersFor } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { holdersOf } from '../../readings/letters.ts'
import { levelWord } from '../../readings/levels.ts'
import { linesOf } from '../../readings/lines.ts'
import { inChartOrder } from '../../readings/lists.ts'

/** A strategic decision for which a body of another level answers; external is another one too. */
export const strategicDecisionWrongLevel = defineRule({
  id: 'strategic-decision-wrong-level',
  family: 'raci-structure',
  scope: 'row',
  severity: 'error',
  sources: ['GUIDE', 'COBIT-ED', 'own'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    if (activity.level !== 'strategic') return
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      if (!body || body.level === 'strategic') continue
      const named = { activity: { name: id }, body: { name: body.id } }
      if (body.level == null) {
        yield { notStated: 'level', data: named, targets: [id, holder] }
        continue
      }
      yield {
        message: 'below',
        data: { ...named, level: levelWord(body.level) },
        targets: [id, holder],
        fixes: strategicFor(design, activity, body, asOf).map((upper) => ({
          id: `move:${upper.id}`,
          label: 'move',
          data: { body: { name: upper.id } },
          commands: () => [
            ...take(design, id, holder, 'accountable'),
            ...give(design, id, upper.id, 'accountable'),
          ],
        })),
      }
    }
  },
})

/** The body's own superiors first, then whoever else decides at that level. */
function strategicFor(design: Design, activity: Activity, body: Body, asOf: DateOnly): readonly Body[] {
  const above = linesOf(design).ancestorsOf(body.id)
  const superiors = inChartOrder(design, above)
  const able = superiors.filter((superior) => couldAnswer(design, activity, superior, asOf))
  return able.length > 0 ? able : decidersFor(design, activity, asOf)
}

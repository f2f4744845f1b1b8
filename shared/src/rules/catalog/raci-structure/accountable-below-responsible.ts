import { defineRule } from '../../defineRule.ts'
import { couldAnswer } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { doTooManyAnswer, holdersOf } from '../../readings/letters.ts'
import { linesOf } from '../../readings/lines.ts'

/**
 * Who does the work stands above who answers for it: one finding for each such pair. In a ring each is above
 * the other, and the ring is the finding; where too many answer, that is.
 */
export const accountableBelowResponsible = defineRule({
  id: 'accountable-below-responsible',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['RACI-WP', 'RACI-FR2'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    if (doTooManyAnswer(design, id)) return
    const responsible = holdersOf(design, id, 'responsible')
    const { ancestorsOf } = linesOf(design)
    for (const answering of holdersOf(design, id, 'accountable')) {
      const lower = design.bodyOfHolder(answering)
      for (const doing of responsible) {
        const upper = design.bodyOfHolder(doing)
        if (!lower || !upper || !ancestorsOf(lower.id).has(upper.id)) continue
        if (ancestorsOf(upper.id).has(lower.id)) continue
        yield {
          message: 'superior',
          data: { activity: { name: id }, answering: { name: answering }, superior: { name: doing } },
          targets: [id, answering, doing],
          fixes: couldAnswer(design, activity, upper, asOf)
            ? [
                {
                  id: `raise:${doing}`,
                  label: 'raise',
                  data: { superior: { name: doing }, answering: { name: answering } },
                  commands: () => [
                    ...take(design, id, answering, 'accountable'),
                    ...give(design, id, doing, 'accountable'),
                    ...give(design, id, answering, 'responsible'),
                  ],
                },
              ]
            : [],
        }
      }
    }
  },
})

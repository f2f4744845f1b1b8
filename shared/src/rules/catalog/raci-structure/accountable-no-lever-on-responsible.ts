import type { Body, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { bodiesWith } from '../../readings/letters.ts'
import { hasAgreement, linesOf } from '../../readings/lines.ts'
import { isRepresentedIn } from '../../readings/membership.ts'

/**
 * Who answers has no hold on who does the work: does not stand above it, neither delegates to it nor has an
 * agreement with it, and does not count it among its members. A warning where several ministries are
 * concerned. Where the one who does the work is the superior, that is the finding.
 */
export const accountableNoLeverOnResponsible = defineRule({
  id: 'accountable-no-lever-on-responsible',
  family: 'raci-structure',
  scope: 'row',
  severity: 'advice',
  sources: ['OECD-AR', 'own'],
  *check({ id, scope }, design) {
    for (const answering of bodiesWith(design, id, 'accountable')) {
      for (const doing of bodiesWith(design, id, 'responsible')) {
        const has = hasLever(design, answering, doing)
        if (has) continue
        const answer = {
          data: { activity: { name: id }, answering: { name: answering.id }, doing: { name: doing.id } },
          targets: [id, answering.id, doing.id],
        }
        if (has === undefined) yield { notStated: 'seats', ...answer }
        else
          yield {
            message: 'none',
            severity: scope === 'multi-ministry' ? 'warning' : 'advice',
            ...answer,
            fixes: [
              {
                id: 'delegate',
                label: 'delegate',
                data: answer.data,
                commands: (newId) => [
                  {
                    type: 'addRelation',
                    relation: { id: newId(), from: answering.id, to: doing.id, kind: 'delegates-to' },
                  },
                ],
              },
            ],
          }
      }
    }
  },
})

/** Undefined where the seats that would tell are not all listed. */
function hasLever(design: Design, answering: Body, doing: Body): boolean | undefined {
  const { ancestorsOf } = linesOf(design)
  if (answering === doing) return true
  if (ancestorsOf(doing.id).has(answering.id) || ancestorsOf(answering.id).has(doing.id)) return true
  if (hasAgreement(design, answering.id, doing.id)) return true
  if (isRepresentedIn(design, doing, answering)) return true
  return answering.kind === 'collegiate' && !isCompositionKnown(design, answering) ? undefined : false
}

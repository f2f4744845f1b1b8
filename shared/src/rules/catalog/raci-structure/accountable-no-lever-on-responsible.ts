import type { Body, Design, Id, Meaning } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { bodiesWith, holdersOf } from '../../readings/letters.ts'
import { areLinesStated, hasAgreement, linesOf } from '../../readings/lines.ts'
import { isRepresentedIn } from '../../readings/membership.ts'

/**
 * Who answers has no hold on who does the work: does not stand above it, neither delegates to it nor has an
 * agreement with it, and does not count it among its members. A warning where several ministries are
 * concerned. Where the one who does the work is the superior, that is the finding. A seat stands for its body
 * and for the body that holds it. Without any stated line between bodies nothing is concluded.
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
        const has = leverBetween(design, id, answering, doing)
        if (has) continue
        const answer = {
          data: { activity: { name: id }, answering: { name: answering.id }, doing: { name: doing.id } },
          targets: [id, answering.id, doing.id],
        }
        if (has === undefined) yield { notStated: 'seats', ...answer }
        else if (!areLinesStated(design)) yield { notStated: 'lines', ...answer }
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

/** The best hold that any of those who answer for a body has on any who does the work for another. */
function leverBetween(design: Design, id: Id, answering: Body, doing: Body): boolean | undefined {
  const levers = voicesIn(design, id, 'accountable', answering).flatMap((upper) =>
    voicesIn(design, id, 'responsible', doing).map((lower) => hasLever(design, upper, lower)),
  )
  if (levers.includes(true)) return true
  return levers.includes(undefined) ? undefined : false
}

/** A body, and those who hold its seats that have a meaning in a row. */
function voicesIn(design: Design, id: Id, meaning: Meaning, body: Body): readonly Body[] {
  const held = holdersOf(design, id, meaning)
    .map((holder) => design.seat(holder))
    .filter((seat) => seat?.body === body.id)
    .map((seat) => (seat?.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined))
  return [body, ...held.filter((one) => one !== undefined)]
}

/** Undefined where the seats that would tell are not all listed. */
function hasLever(design: Design, answering: Body, doing: Body): boolean | undefined {
  const { ancestorsOf } = linesOf(design)
  if (answering === doing) return true
  if (ancestorsOf(doing.id).has(answering.id) || ancestorsOf(answering.id).has(doing.id)) return true
  if (hasAgreement(design, answering.id, doing.id)) return true
  if (isRepresentedIn(design, doing, answering)) return true
  return answering.kind === 'collegiate' && !isCompositionKnown(design, answering) ? undefined : false
}

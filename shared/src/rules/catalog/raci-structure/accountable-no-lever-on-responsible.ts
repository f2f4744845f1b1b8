import { type Body, byId, type Design, type Id, type Meaning } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isCompositionKnown } from '../../readings/composition.ts'
import { doTooManyAnswer, holdersOf } from '../../readings/letters.ts'
import { areLinesStated, hasAgreement, linesOf } from '../../readings/lines.ts'
import { isRepresentedIn } from '../../readings/membership.ts'

/**
 * Who answers has no hold on who does the work: does not stand above it, neither delegates to it nor has an
 * agreement with it, and does not count it among its members. A warning where several ministries are
 * concerned. Where the one who does the work is the superior, that is the finding. A seat stands for its body
 * and for the body that holds it. Without any stated line between bodies nothing is concluded. Where too many
 * answer, that is the finding.
 */
export const accountableNoLeverOnResponsible = defineRule({
  id: 'accountable-no-lever-on-responsible',
  family: 'raci-structure',
  scope: 'row',
  severity: 'advice',
  sources: ['OECD-AR', 'own'],
  *check({ id, scope }, design) {
    if (doTooManyAnswer(design, id)) return
    const accountable = voicesIn(design, id, 'accountable')
    const responsible = voicesIn(design, id, 'responsible')
    for (const [answering, uppers] of accountable) {
      for (const [doing, lowers] of responsible) {
        const has = leverBetween(design, uppers, lowers)
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
function leverBetween(design: Design, uppers: readonly Body[], lowers: readonly Body[]): boolean | undefined {
  let isKnown = true
  for (const upper of uppers) {
    for (const lower of lowers) {
      const has = hasLever(design, upper, lower)
      if (has) return true
      if (has === undefined) isKnown = false
    }
  }
  return isKnown ? false : undefined
}

/** The bodies that have a meaning in a row, by id, each with those who hold its seats that have it. */
function voicesIn(design: Design, id: Id, meaning: Meaning): ReadonlyMap<Body, readonly Body[]> {
  const voices = new Map<Body, Body[]>()
  for (const holder of holdersOf(design, id, meaning)) {
    const body = design.bodyOfHolder(holder)
    if (!body) continue
    const held = design.seat(holder)?.heldBy
    const holding = held && 'body' in held ? design.body(held.body) : undefined
    const known = voices.get(body)
    if (!known) voices.set(body, holding ? [body, holding] : [body])
    else if (holding) known.push(holding)
  }
  return new Map([...voices].sort(([a], [b]) => byId(a, b)))
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

import { defineRule } from '../../defineRule.ts'
import { citeNearby } from '../../fixes/citing.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { instrumentsOf, isInForce } from '../../readings/inForce.ts'
import { bindsOthers } from '../../readings/lines.ts'

/**
 * A body that answers for decisions across ministries or countries and rests on nothing above an internal
 * rule. An instrument that is not in force counts for nothing; one that may be counts. What a body does not say
 * of its instruments is asked for by `legal-instrument-missing`, once.
 */
export const legalInstrumentRankTooLow = defineRule({
  id: 'legal-instrument-rank-too-low',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['DO-DL1', 'own'],
  *check(body, design, { asOf }) {
    const answersAcross = rowsOfBody(design, body.id).some((cell) => {
      const scope = design.activity(cell.activityId)?.scope
      return cell.has('accountable') && (scope === 'multi-ministry' || scope === 'multi-country')
    })
    if (!answersAcross) return
    const cited = instrumentsOf(design, body)
    if (!cited) return
    const valid = cited.filter((instrument) => isInForce(instrument, asOf) !== false)
    if (valid.length === 0 || valid.some(({ rank }) => bindsOthers(rank))) return
    yield {
      message: 'internal',
      data: { body: { name: body.id }, instruments: { names: valid.map(({ id }) => id) } },
      targets: [body.id],
      fixes: citeNearby(design, body, asOf, ({ rank }) => bindsOthers(rank)),
    }
  },
})

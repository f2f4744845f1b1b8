import type { DateOnly, Instrument } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { citeNearby } from '../../fixes/citing.ts'
import { hasLegalBasis, instrumentsOf } from '../../readings/inForce.ts'

/**
 * A body that cites instruments, none of which is in force on the day. Without any it lacks a legal basis,
 * and one that does not exist is a dangling reference: other rules say so.
 */
export const legalInstrumentNotInForce = defineRule({
  id: 'legal-instrument-not-in-force',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['ES-VAU', 'DO-JAC', 'DO-DL1'],
  *check(body, design, { asOf }) {
    const cited = instrumentsOf(design, body) ?? []
    const [first] = cited
    if (!first) return
    const basis = hasLegalBasis(design, body, asOf)
    if (basis === true) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (basis === undefined) {
      yield { notStated: 'status', ...answer }
      return
    }
    yield {
      message: cited.length === 1 ? whyNot(first, asOf) : 'several',
      data: { ...answer.data, instruments: { names: cited.map(({ id }) => id) } },
      targets: answer.targets,
      fixes: citeNearby(design, body, asOf),
    }
  },
})

/** The reason why an instrument that is not in force is not. */
function whyNot(
  { status, date, repealedOn }: Instrument,
  asOf: DateOnly,
): 'draft' | 'repealed' | 'future' | 'expired' {
  if (status === 'draft') return 'draft'
  if (date != null && date > asOf) return 'future'
  return status === 'repealed' || (repealedOn != null && repealedOn <= asOf) ? 'repealed' : 'expired'
}

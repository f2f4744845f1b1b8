import type { Body, DateOnly, Design, Instrument } from '../../model/index.ts'

/**
 * Whether an instrument is in force on a day; undefined where its status is not stated and no date speaks
 * against it. One that was repealed on a known day was in force before it.
 */
export function isInForce(instrument: Instrument, asOf: DateOnly): boolean | undefined {
  const { status, date, validUntil, repealedOn } = instrument
  if (status === 'draft') return false
  if (status === 'repealed' && repealedOn == null) return false
  if (date != null && date > asOf) return false
  if (validUntil != null && validUntil < asOf) return false
  if (repealedOn != null && repealedOn <= asOf) return false
  return status == null ? undefined : true
}

/** The instruments that a body cites and that exist; undefined where it does not say whether it has any. */
export function instrumentsOf(design: Design, body: Body): readonly Instrument[] | undefined {
  return body.instruments?.map((id) => design.instrument(id)).filter((one) => one !== undefined)
}

/**
 * Whether a body stands on an instrument in force. Undefined where it cites nothing known, where it is not
 * said whether what it cites is in force, and where all that it cites is missing, which is a dangling
 * reference first of all.
 */
export function hasLegalBasis(design: Design, body: Body, asOf: DateOnly): boolean | undefined {
  const cited = instrumentsOf(design, body)
  if (!cited || (cited.length === 0 && (body.instruments?.length ?? 0) > 0)) return undefined
  const answers = cited.map((instrument) => isInForce(instrument, asOf))
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

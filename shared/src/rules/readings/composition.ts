import type { Body, Design, Seat } from '../../model/index.ts'

/**
 * Whether all seats of a body are listed: its composition is complete, or not stated while it lists seats.
 * Where they are not, nothing may be concluded from a seat that is missing.
 */
export function isCompositionKnown(design: Design, body: Body): boolean {
  return body.composition == null ? design.seatsOf(body.id).length > 0 : body.composition === 'complete'
}

/** Whether a seat votes; undefined where that is not stated. */
export function hasVote(seat: Seat): boolean | undefined {
  if (seat.voting === undefined) return votingFunctions.has(seat.function)
  return seat.voting ?? undefined
}

const votingFunctions: ReadonlySet<Seat['function']> = new Set(['chair', 'vice-chair', 'member', 'head'])

/** Whether somebody sits there; undefined where nothing is said of it. */
export function isFilled(seat: Seat): boolean | undefined {
  if (seat.status) return seat.status === 'filled'
  return seat.heldBy || seat.holder ? true : undefined
}

export function isChair(seat: Seat): boolean {
  return seat.function === 'chair' || seat.role === 'chair'
}

/** Whether a body answers through a seat: that of its chair, or of the head of an organisation. */
export function speaksForBody(seat: Seat): boolean {
  return isChair(seat) || seat.function === 'head'
}

export function isSecretary(seat: Seat): boolean {
  return seat.function === 'secretary' || seat.role === 'technical-secretariat'
}

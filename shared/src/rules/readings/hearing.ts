import type { Body, Design, Id, Meaning, RoleKey, Seat } from '../../model/index.ts'
import { cellsOf } from './letters.ts'
import { memberSeats } from './membership.ts'
import { bodyActsAs, isPartOfOne, seatActsAs } from './roles.ts'

/** What tells a voice, such as that of the budget authority, among bodies and seats. */
export interface Voice {
  isBody(body: Body): boolean
  isSeat(seat: Seat): boolean
}

export function voiceOf(design: Design, role: RoleKey): Voice {
  return {
    isBody: (body) => bodyActsAs(body, role) || isPartOfOne(design, body, role),
    isSeat: (seat) => seatActsAs(design, seat, role),
  }
}

/**
 * Whether a voice is heard in a decision: whoever it belongs to has a letter other than that of being
 * informed, or is a member of a body that has one.
 */
export function isHeard(design: Design, activityId: Id, voice: Voice): boolean {
  return cellsOf(design, activityId).some((cell) => {
    if (!hearing.some((meaning) => cell.has(meaning))) return false
    const seat = design.seat(cell.holder)
    if (seat) return voice.isSeat(seat)
    const body = design.body(cell.holder)
    return body !== undefined && (voice.isBody(body) || memberSeats(design, body).some(voice.isSeat))
  })
}

export function isEmptyRow(design: Design, activityId: Id): boolean {
  return cellsOf(design, activityId).length === 0
}

const hearing: readonly Meaning[] = [
  'consulted',
  'accountable',
  'responsible',
  'support',
  'verifier',
  'signatory',
]

/** The bodies of a voice, and the seats of others where it has no body of its own: whom a fix could ask. */
export function holdersOfVoice(design: Design, voice: Voice): readonly Id[] {
  const bodies = design.bodiesInChartOrder.filter((body) => voice.isBody(body)).map(({ id }) => id)
  if (bodies.length > 0) return bodies.slice(0, 3)
  const seats = design.bodiesInChartOrder.flatMap((body) => [...memberSeats(design, body)])
  return seats
    .filter((seat) => voice.isSeat(seat))
    .map(({ id }) => id)
    .sort()
    .slice(0, 3)
}

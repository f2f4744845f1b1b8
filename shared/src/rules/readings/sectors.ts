import type { Approach, Body, Design, Id, RoleKey, Seat, Sector } from '../../model/index.ts'
import { hasVote } from './composition.ts'

const sectorOfRole: Partial<Record<RoleKey, Sector>> = {
  'civil-society-rep': 'civil-society',
  'private-rep': 'private',
  'academia-rep': 'academia',
  'subnational-rep': 'subnational',
}

/** Whose voice a seat carries: as stated, else by its role, else that of the body that holds it. */
export function sectorOfSeat(design: Design, seat: Seat): Sector {
  const holder = seat.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
  return seat.sector ?? sectorOfRole[seat.role ?? 'member'] ?? holder?.sector ?? 'government'
}

/** Whether a sector is a voice from outside government. Experts are one, unless the approach is people-driven. */
export function isOutside(sector: Sector, approach: Approach | null | undefined): boolean {
  if (sector === 'expert') return approach !== 'people-driven'
  return sector === 'civil-society' || sector === 'private' || sector === 'academia'
}

export function isOutsideSeat(design: Design, seat: Seat): boolean {
  return isOutside(sectorOfSeat(design, seat), design.data.approach)
}

/** Whether a holder is a non-state role: it comes from outside government, or such seats vote in it. */
export function isOutsideHolder(design: Design, holder: Id): boolean {
  const seat = design.seat(holder)
  if (seat) return isOutsideSeat(design, seat)
  const body = design.body(holder)
  return body !== undefined && isOutsideBody(design, body)
}

export function isOutsideBody(design: Design, body: Body): boolean {
  if (isOutside(body.sector ?? 'government', design.data.approach)) return true
  return design.seatsOf(body.id).some((seat) => hasVote(seat) === true && isOutsideSeat(design, seat))
}

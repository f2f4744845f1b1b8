import { type Body, type Design, normalised, type Seat } from '../../model/index.ts'
import { institutionKeys, keysOfInstitution } from './samePosition.ts'

/** The seats whose holders belong to a body; observers and invitees are its guests. */
export function memberSeats(design: Design, body: Body): readonly Seat[] {
  return design.seatsOf(body.id).filter((seat) => seat.function !== 'observer' && seat.function !== 'invitee')
}

/** Whether a body holds one of the seats, by its id or by its name. */
export function sitsIn(design: Design, body: Body, seats: readonly Seat[]): boolean {
  return holdsOne(design, seats, [`#${body.id}`, ...Object.values(body.name).map(normalised)])
}

/** Whether a body or the institution that it is part of holds one of the seats. */
export function isRepresentedIn(design: Design, body: Body, seats: readonly Seat[]): boolean {
  if (sitsIn(design, body, seats)) return true
  return body.institution != null && holdsOne(design, seats, keysOfInstitution(design, body.institution))
}

function holdsOne(design: Design, seats: readonly Seat[], keys: readonly string[]): boolean {
  return seats.some((seat) => institutionKeys(design, seat).some((key) => key !== '' && keys.includes(key)))
}

import { type Body, type Design, type Id, oncePerKey, type Seat } from '../../model/index.ts'
import { keysOfBody } from './positions.ts'
import { institutionKeys, keysOfInstitution } from './samePosition.ts'
import { wordsOf } from './words.ts'

/** The seats whose holders belong to a body; observers and invitees are its guests. */
export function memberSeats(design: Design, body: Body): readonly Seat[] {
  return design.seatsOf(body.id).filter(isMember)
}

/** Whether a seat of another body is held by this one, by its id or by its name. */
export function sitsIn(design: Design, body: Body, host: Body): boolean {
  const members = membersOf(design, host.id)
  return members.has(`#${body.id}`) || wordsOf(body.name).some((words) => members.has(words))
}

/**
 * Whether a seat of another body is held by this one, by the institution that it is part of, by another body of
 * that institution, or by one that is part of this one.
 */
export function isRepresentedIn(design: Design, body: Body, host: Body): boolean {
  if (sitsIn(design, body, host)) return true
  const represented = representedIn(design, host.id)
  return represented.size > 0 && keysOfBody(design, body).some((key) => represented.has(key))
}

/** What names the institutions that the members of a body are or are part of. */
const representedIn = oncePerKey((design: Design, bodyId: Id): ReadonlySet<string> => {
  const represented = new Set<string>()
  for (const seat of design.seatsOf(bodyId).filter(isMember)) {
    for (const key of institutionKeys(design, seat)) represented.add(key)
    const holder = seat.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
    if (holder?.institution != null)
      for (const key of keysOfInstitution(design, holder.institution)) represented.add(key)
  }
  return represented
})

/** What names the institutions that are the members of a body. */
const membersOf = oncePerKey(
  (design: Design, bodyId: Id): ReadonlySet<string> =>
    new Set(
      design
        .seatsOf(bodyId)
        .filter(isMember)
        .flatMap((seat) => institutionKeys(design, seat)),
    ),
)

/** Observers and invitees are guests. */
export function isMember(seat: Seat): boolean {
  return seat.function !== 'observer' && seat.function !== 'invitee'
}

import { type Body, type Design, type Id, oncePer, type Seat } from '../../model/index.ts'
import { keysOfBody } from './positions.ts'
import { institutionKeys, keysOfInstitution } from './samePosition.ts'
import { wordsOf } from './words.ts'

/** The seats whose holders belong to a body; observers and invitees are its guests. */
export function memberSeats(design: Design, body: Body): readonly Seat[] {
  return design.seatsOf(body.id).filter(isMember)
}

/** Whether a seat of another body is held by this one, by its id or by its name. */
export function sitsIn(design: Design, body: Body, host: Body): boolean {
  const members = membersOf(design).get(host.id)
  if (!members) return false
  return members.has(`#${body.id}`) || wordsOf(body.name).some((words) => members.has(words))
}

/**
 * Whether a seat of another body is held by this one, by the institution that it is part of, by another body of
 * that institution, or by one that is part of this one.
 */
export function isRepresentedIn(design: Design, body: Body, host: Body): boolean {
  if (sitsIn(design, body, host)) return true
  const represented = representedIn(design).get(host.id)
  return represented !== undefined && keysOfBody(design, body).some((key) => represented.has(key))
}

/** By body, what names the institutions that its members are or are part of. */
const representedIn = oncePer((design: Design): ReadonlyMap<Id, ReadonlySet<string>> => {
  const represented = new Map<Id, Set<string>>()
  for (const seat of design.seats.filter(isMember)) {
    const own = represented.get(seat.body) ?? new Set()
    for (const key of institutionKeys(design, seat)) own.add(key)
    const holder = seat.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
    if (holder?.institution != null)
      for (const key of keysOfInstitution(design, holder.institution)) own.add(key)
    represented.set(seat.body, own)
  }
  return represented
})

/** By body, what names the institutions that are its members. */
const membersOf = oncePer((design: Design): ReadonlyMap<Id, ReadonlySet<string>> => {
  const members = new Map<Id, Set<string>>()
  for (const seat of design.seats.filter(isMember)) {
    const own = members.get(seat.body) ?? new Set()
    for (const key of institutionKeys(design, seat)) own.add(key)
    members.set(seat.body, own)
  }
  return members
})

function isMember(seat: Seat): boolean {
  return seat.function !== 'observer' && seat.function !== 'invitee'
}

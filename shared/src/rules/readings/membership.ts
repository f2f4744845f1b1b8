import { type Body, type Design, type Id, oncePer, type Seat } from '../../model/index.ts'
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

/** Whether a seat of another body is held by this one or by the institution that it is part of. */
export function isRepresentedIn(design: Design, body: Body, host: Body): boolean {
  if (sitsIn(design, body, host)) return true
  const members = membersOf(design).get(host.id)
  if (!members || body.institution == null) return false
  return keysOfInstitution(design, body.institution).some((key) => members.has(key))
}

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

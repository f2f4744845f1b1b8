import { type Body, byId, type Design, type Id, oncePerKey, type Seat } from '../../model/index.ts'
import type { MessageValue } from '../defineRule.ts'
import { institutionName, textHolds } from './roles.ts'
import { planningWords } from './roleWords.ts'
import { institutionKeys, keysOfInstitution } from './samePosition.ts'
import { noWords, personName, wordsOf } from './words.ts'

/** Whether it is said who sits there, as an institution or a person. */
export function isHolderStated(seat: Seat): boolean {
  return seat.heldBy != null || Boolean(seat.holder)
}

/** What names a body among institutions: its id and its names, and those of the institution that it belongs to. */
export function keysOfBody(design: Design, body: Body): string[] {
  return [
    `#${body.id}`,
    ...wordsOf(body.name),
    ...(body.institution == null ? [] : keysOfInstitution(design, body.institution)),
  ]
}

/**
 * Groups seats by the position that holds them: the same person, or the same institution with the same title or
 * none. Each group by id, the groups by their first seat; seats of which nobody is said to hold them are left out.
 */
export function byPosition(design: Design, seats: readonly Seat[]): readonly (readonly Seat[])[] {
  const firstWith = new Map<string, Seat>()
  const leaders = new Map<Seat, Seat>()
  for (const seat of seats) {
    for (const key of keysAt(design, seat.id)) {
      const first = firstWith.get(key) ?? seat
      firstWith.set(key, first)
      leaders.set(leaderOf(seat, leaders), leaderOf(first, leaders))
    }
  }
  const groups = new Map<Seat, Seat[]>()
  for (const seat of leaders.keys()) {
    const leader = leaderOf(seat, leaders)
    const group = groups.get(leader)
    if (group) group.push(seat)
    else groups.set(leader, [seat])
  }
  const sorted = [...groups.values()].map((group) => group.sort(byId))
  return sorted.sort((a, b) => byId(a[0] as Seat, b[0] as Seat))
}

/** The seat that stands for the group of a seat so far. Ways that were long are short the next time. */
function leaderOf(seat: Seat, leaders: Map<Seat, Seat>): Seat {
  let leader = seat
  for (let next = leaders.get(leader); next && next !== leader; next = leaders.get(leader)) leader = next
  if (leader !== seat) leaders.set(seat, leader)
  return leader
}

/** How a message names who holds a seat. */
export function nameOfHolder(seat: Seat): MessageValue {
  if (!seat.heldBy) return seat.holder ?? { name: seat.id }
  if ('body' in seat.heldBy) return { name: seat.heldBy.body }
  const { institution } = seat.heldBy
  return typeof institution === 'string' ? { name: institution as Id } : { text: institution }
}

const keysAt = oncePerKey((design: Design, seatId: Id): readonly string[] => {
  const seat = design.seat(seatId)
  return seat ? positionKeys(design, seat) : []
})

function positionKeys(design: Design, seat: Seat): string[] {
  const titles = wordsOf(seat.title ?? noWords)
  const institutions = institutionKeys(design, seat)
  const keys = institutions.flatMap((key) =>
    (titles.length > 0 ? titles : ['']).map((title) => `${key}|${title}`),
  )
  return seat.holder ? [...keys, `person|${personName(seat.holder)}`] : keys
}

/** Whether a seat is that of the economy or of planning, by its title or by who sits there. */
export function isPlanningSeat(design: Design, { title, heldBy }: Seat): boolean {
  if (textHolds(title, planningWords)) return true
  if (!heldBy) return false
  if ('body' in heldBy) return textHolds(design.body(heldBy.body)?.name, planningWords)
  return textHolds(institutionName(design, heldBy.institution), planningWords)
}

import { type Body, byId, type Design, type Id, normalised, type Seat, type Text } from '../../model/index.ts'
import type { MessageValue } from '../defineRule.ts'
import { institutionKeys, keysOfInstitution } from './samePosition.ts'

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

/** The bodies in which an institution that a body is, or belongs to, holds a seat. */
export function seatsHeldBy(design: Design, body: Body, seats: readonly Seat[]): readonly Seat[] {
  const own = new Set(keysOfBody(design, body))
  return seats.filter((seat) => institutionKeys(design, seat).some((key) => own.has(key)))
}

/**
 * Groups seats by the position that holds them: the same person, or the same institution with the same title or
 * none. Each group by id, the groups by their first seat; seats of which nobody is said to hold them are left out.
 */
export function byPosition(design: Design, seats: readonly Seat[]): readonly (readonly Seat[])[] {
  const groupOf = new Map<string, Set<Seat>>()
  for (const seat of seats) {
    const keys = positionKeys(design, seat)
    const merged = new Set<Seat>([seat])
    for (const key of keys) for (const other of groupOf.get(key) ?? []) merged.add(other)
    for (const member of merged) for (const key of positionKeys(design, member)) groupOf.set(key, merged)
  }
  const groups = [...new Set(groupOf.values())].map((group) => [...group].sort(byId))
  return groups.sort((a, b) => byId(a[0] as Seat, b[0] as Seat))
}

/** How a message names who holds a seat. */
export function nameOfHolder(seat: Seat): MessageValue {
  if (!seat.heldBy) return seat.holder ?? { name: seat.id }
  if ('body' in seat.heldBy) return { name: seat.heldBy.body }
  const { institution } = seat.heldBy
  return typeof institution === 'string' ? { name: institution as Id } : { text: institution }
}

function positionKeys(design: Design, seat: Seat): string[] {
  const titles = wordsOf(seat.title)
  const institutions = institutionKeys(design, seat)
  const keys = institutions.flatMap((key) =>
    (titles.length > 0 ? titles : ['']).map((title) => `${key}|${title}`),
  )
  return seat.holder ? [...keys, `person|${normalised(seat.holder)}`] : keys
}

function wordsOf(text: Text | null | undefined): string[] {
  return Object.values(text ?? {})
    .map(normalised)
    .filter((words) => words !== '')
}

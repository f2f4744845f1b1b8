import type { Design, Institution, Seat, Text } from '../../model/index.ts'
import { noWords, personName, wordsOf } from './words.ts'

/**
 * Whether two seats are the same position: the same person holds them, or the same body, institution or name
 * with the same title or none. One title against none is not enough: a ministry sends more than one official.
 */
export function isSamePosition(design: Design, a: Seat, b: Seat): boolean {
  if (isSamePerson(a, b)) return true
  return isSameInstitution(design, a, b) && isSameTitle(a.title, b.title)
}

/** Whether the same person is said to hold two seats. */
export function isSamePerson(a: Seat, b: Seat): boolean {
  return Boolean(a.holder && b.holder) && personName(a.holder ?? '') === personName(b.holder ?? '')
}

/** Whether the same body, participant or name holds two seats. */
export function isSameInstitution(design: Design, a: Seat, b: Seat): boolean {
  const others = new Set(institutionKeys(design, b))
  return institutionKeys(design, a).some((key) => others.has(key))
}

/** What names the institution that holds a seat: an id, or its words in each language. */
export function institutionKeys(design: Design, seat: Seat): string[] {
  if (!seat.heldBy) return []
  if ('body' in seat.heldBy)
    return [`#${seat.heldBy.body}`, ...wordsOf(design.body(seat.heldBy.body)?.name ?? noWords)]
  return keysOfInstitution(design, seat.heldBy.institution)
}

/** An id, and the names that it goes by; or the words of a name. */
export function keysOfInstitution(design: Design, institution: Institution): string[] {
  if (typeof institution !== 'string') return [...wordsOf(institution)]
  return [`#${institution}`, ...wordsOf(design.participant(institution)?.name ?? noWords)]
}

function isSameTitle(a: Text | null | undefined, b: Text | null | undefined): boolean {
  const [first, second] = [wordsOf(a ?? noWords), wordsOf(b ?? noWords)]
  if (first.length === 0 || second.length === 0) return first.length === second.length
  return first.some((words) => second.includes(words))
}

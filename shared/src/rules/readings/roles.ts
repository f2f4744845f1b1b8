import { type Body, type Design, oncePer, type RoleKey, type Seat, type Text } from '../../model/index.ts'
import { holdsPhrase, roleWords } from './roleWords.ts'
import { wordsOf } from './words.ts'

/** Roles that say what a body or a seat does in another body, not what it is elsewhere. */
const servingRoles: ReadonlySet<RoleKey> = new Set([
  'chair',
  'vice-chair',
  'technical-secretariat',
  'member',
  'alternate',
  'observer',
  'invitee',
])

/** Whether a body acts as a role: as stated, else by its name. */
export function bodyActsAs(body: Body, role: RoleKey): boolean {
  if (body.role === role) return true
  if (body.role != null && !servingRoles.has(body.role)) return false
  return hasWordsOf(role, body.name, body.acronym)
}

/** Whether a body belongs to an institution that acts as a role: an office of the treasury is its voice too. */
export function isPartOfOne(design: Design, { institution }: Body, role: RoleKey): boolean {
  return institution != null && hasWordsOf(role, institutionName(design, institution))
}

/** The same for a seat: by its role or title, else by who sits there. */
export function seatActsAs(design: Design, seat: Seat, role: RoleKey): boolean {
  if (seat.role === role) return true
  if (seat.role != null && !servingRoles.has(seat.role)) return false
  return hasWordsOf(role, seat.title) || institutionActsAs(design, seat, role)
}

/** Whether a seat itself is that of a role: by its own role, else by its title, whoever sits there. */
export function seatIsCalled(seat: Seat, role: RoleKey): boolean {
  if (seat.role != null && !servingRoles.has(seat.role)) return seat.role === role
  return hasWordsOf(role, seat.title)
}

/** Whether the institution that holds a seat acts as a role. */
export function institutionActsAs(design: Design, seat: Seat, role: RoleKey): boolean {
  const { heldBy } = seat
  if (!heldBy) return false
  if ('body' in heldBy) {
    const body = design.body(heldBy.body)
    return body !== undefined && bodyActsAs(body, role)
  }
  return hasWordsOf(role, institutionName(design, heldBy.institution))
}

/** The words that name an institution, a participant or a name of its own. */
export function institutionName(design: Design, institution: string | Text): Text | undefined {
  return typeof institution === 'string' ? design.participant(institution)?.name : institution
}

function hasWordsOf(role: RoleKey, ...texts: readonly (Text | null | undefined)[]): boolean {
  const phrases = roleWords[role]
  return phrases !== undefined && texts.some((text) => textHolds(text, phrases))
}

/** Whether a text holds one of the phrases, in any of its languages. */
export function textHolds(text: Text | null | undefined, phrases: readonly string[]): boolean {
  if (!text) return false
  const known = heldBy(text)
  let holds = known.get(phrases)
  if (holds === undefined) {
    holds = wordsOf(text).some((words) => holdsPhrase(words, phrases))
    known.set(phrases, holds)
  }
  return holds
}

/** Names are asked for the same phrases again and again, and live as long as nobody renames the thing. */
const heldBy = oncePer((_: Text) => new Map<readonly string[], boolean>())

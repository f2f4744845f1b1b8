import type { Body, Design, Seat } from '../../model/index.ts'
import type { Fix, MessageData } from '../defineRule.ts'
import { hasVote } from '../readings/composition.ts'
import { statesNothing } from '../readings/quorum.ts'

/**
 * Adds a seat that stays open: without a status it is neither filled nor vacant. A body of which no seat is
 * listed has that to do first; and where a quorum is stated, one more vote would change what it takes to meet.
 */
export function openSeat(
  design: Design,
  body: Body,
  seat: Pick<Seat, 'function' | 'sector' | 'role' | 'country' | 'heldBy'>,
  words: Omit<Fix, 'commands' | 'data'>,
  data: MessageData = {},
): Fix[] {
  const votes = hasVote({ id: '', body: body.id, ...seat }) === true
  if (design.seatsOf(body.id).length === 0 || (votes && body.quorum && !statesNothing(body.quorum))) return []
  return [
    {
      ...words,
      data: { body: { name: body.id }, ...data },
      commands: (newId) => [{ type: 'addSeat', seat: { id: newId(), body: body.id, ...seat } }],
    },
  ]
}

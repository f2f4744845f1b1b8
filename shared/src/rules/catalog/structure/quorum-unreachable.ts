import { defineRule } from '../../defineRule.ts'
import { hasVote, isCompositionKnown, isFilled } from '../../readings/composition.ts'
import { neededFor } from '../../readings/quorum.ts'

/**
 * A body that cannot validly meet: fewer voting seats are filled than its quorum asks for, or all must be
 * filled and one is vacant. A seat of which nothing is said may be filled, so it counts for neither side.
 */
export const quorumUnreachable = defineRule({
  id: 'quorum-unreachable',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['CR-JUR'],
  *check(body, design) {
    if (body.kind !== 'collegiate' || body.quorum == null) return
    const voting = design.seatsOf(body.id).filter((seat) => hasVote(seat) !== false)
    const vacant = voting.filter((seat) => isFilled(seat) === false).length
    const filled = voting.filter((seat) => isFilled(seat) === true).length
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.quorum.allFilled === true && vacant > 0) {
      yield { message: 'vacancy', ...answer, data: { ...answer.data, count: vacant } }
      return
    }
    const needed = neededFor(body.quorum, voting.length)
    if (needed === undefined || filled >= needed) return
    const data = { ...answer.data, needed, count: voting.length - vacant }
    if (!isCompositionKnown(design, body)) yield { notStated: 'seats', ...answer }
    else if (voting.length - vacant < needed) yield { message: 'short', ...answer, data }
    else yield { notStated: 'holders', ...answer }
  },
})

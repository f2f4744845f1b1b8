import { defineRule } from '../../defineRule.ts'
import { hasVote, isCompositionKnown } from '../../readings/composition.ts'

/** An even number of votes and nobody to settle a tie. */
export const evenVotesNoCasting = defineRule({
  id: 'even-votes-no-casting',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['ES-MANUAL', 'CR-JUR'],
  *check(body, design) {
    if (body.kind !== 'collegiate' || body.castingVote === true) return
    const votes = design.seatsOf(body.id).map(hasVote)
    const voting = votes.filter((vote) => vote === true).length
    const answer = { data: { body: { name: body.id }, count: voting }, targets: [body.id] }
    if (!isCompositionKnown(design, body) || votes.includes(undefined))
      yield { notStated: 'seats', ...answer }
    else if (voting === 0 || voting % 2 === 1) return
    else if (body.castingVote == null) yield { notStated: 'castingVote', ...answer }
    else
      yield {
        message: 'ties',
        ...answer,
        fixes: [
          {
            id: 'casting-vote',
            label: 'castingVote',
            data: answer.data,
            commands: () => [
              { type: 'setField', collection: 'bodies', id: body.id, field: 'castingVote', value: true },
            ],
          },
        ],
      }
  },
})

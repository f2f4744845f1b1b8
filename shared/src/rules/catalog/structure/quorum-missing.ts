import type { Body, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { hasVote, isFilled } from '../../readings/composition.ts'
import { statesNothing } from '../../readings/quorum.ts'

/** A collegiate body that is said to have no rule about how many must be there. */
export const quorumMissing = defineRule({
  id: 'quorum-missing',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['TOR-BC', 'practice'],
  *check(body, design) {
    if (body.kind !== 'collegiate') return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.quorum == null) yield { notStated: 'quorum', ...answer }
    else if (statesNothing(body.quorum)) yield { message: 'none', ...answer, fixes: setHalf(design, body) }
  },
})

/** Half of the votes, where so many seats are not said to be vacant. */
function setHalf(design: Design, body: Body): Fix[] {
  const voting = design.seatsOf(body.id).filter((seat) => hasVote(seat) === true)
  const vacant = voting.filter((seat) => isFilled(seat) === false).length
  if (voting.length - vacant < Math.ceil(voting.length / 2)) return []
  return [
    {
      id: 'half',
      label: 'half',
      data: { body: { name: body.id } },
      commands: () => [
        { type: 'setField', collection: 'bodies', id: body.id, field: 'quorum', value: { share: 0.5 } },
      ],
    },
  ]
}

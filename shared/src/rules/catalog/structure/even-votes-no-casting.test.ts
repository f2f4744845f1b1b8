import type { Seat } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { evenVotesNoCasting } from './even-votes-no-casting.ts'

const bodies = { cab: { kind: 'collegiate', castingVote: false } } as const

/** `count` seats of the cabinet, each with the same fields. */
function seats(count: number, fields: Partial<Seat> = {}) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `s${String(index + 1).padStart(2, '0')}`,
      { body: 'cab', ...fields },
    ]),
  )
}

ruleTester(evenVotesNoCasting, {
  clean: {
    'an odd number': sketch({ bodies, seats: seats(3) }),
    'a casting vote': sketch({ bodies: { cab: { kind: 'collegiate', castingVote: true } }, seats: seats(4) }),
    'observers do not vote': sketch({
      bodies,
      seats: { ...seats(3), s90: { body: 'cab', function: 'observer' } },
    }),
  },
  flagged: {
    'an even number': {
      design: sketch({ bodies, seats: seats(4) }),
      finds: [
        {
          targets: ['cab'],
          severity: 'advice',
          says: 'cab has 4 votes, and nobody settles a tie.',
          fixes: ['casting-vote'],
        },
      ],
    },
  },
  notStated: {
    'nothing is said of a casting vote': {
      design: sketch({ bodies: { cab: { kind: 'collegiate' } }, seats: seats(4) }),
      targets: [['cab']],
    },
    'whether one of them votes': {
      design: sketch({ bodies, seats: { ...seats(3), s90: { body: 'cab', voting: null } } }),
      targets: [['cab']],
    },
  },
})

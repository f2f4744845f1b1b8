import type { Seat } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyTooSmall } from './body-too-small.ts'

const bodies = { cab: { kind: 'collegiate', level: 'strategic', mandate: 'decision' } } as const

/** `count` seats of the cabinet, each with the same fields. */
function seats(count: number, fields: Partial<Seat> = {}) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `s${String(index + 1).padStart(2, '0')}`,
      { body: 'cab', ...fields },
    ]),
  )
}

ruleTester(bodyTooSmall, {
  clean: {
    'three seats': sketch({ bodies, seats: seats(3) }),
    'an organisation': sketch({ bodies: { cab: { kind: 'unit' } }, seats: seats(1, { function: 'head' }) }),
    'no seats, which is another finding': sketch({ bodies }),
  },
  flagged: {
    'two seats': {
      design: sketch({ bodies, seats: seats(2) }),
      finds: [
        { targets: ['cab'], severity: 'error', says: 'cab has 2 seats; a collegiate body needs at least 3.' },
      ],
    },
  },
  notStated: {
    'a partial list': {
      design: sketch({ bodies: { cab: { kind: 'collegiate', composition: 'partial' } }, seats: seats(2) }),
      targets: [['cab']],
    },
  },
})

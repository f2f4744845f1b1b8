import type { Seat } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyTooLarge } from './body-too-large.ts'

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

ruleTester(bodyTooLarge, {
  clean: {
    'as many as the level takes': sketch({ bodies, seats: seats(15) }),
    'observers beside them': sketch({
      bodies,
      seats: { ...seats(15), s90: { body: 'cab', function: 'observer' } },
    }),
    'votes that are not stated': sketch({ bodies, seats: seats(20, { voting: null }) }),
    'an advisory body': sketch({
      bodies: { cab: { kind: 'collegiate', level: 'directive', mandate: 'advisory' } },
      seats: seats(20),
    }),
  },
  flagged: {
    'one more than the strategic level takes': {
      design: sketch({ bodies, seats: seats(16) }),
      finds: [
        {
          targets: ['cab'],
          severity: 'warning',
          says: 'cab has 16 voting members; more than 15 are hard to bring to a decision.',
        },
      ],
    },
    'the directive level, also where the list is partial': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', level: 'directive', mandate: 'mixed', composition: 'partial' } },
        seats: seats(11),
      }),
      finds: [{ targets: ['cab'] }],
    },
    'the operational level': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', level: 'operational', mandate: 'decision' } },
        seats: seats(13),
      }),
      finds: [{ targets: ['cab'] }],
    },
  },
  notStated: {
    'whether it decides': {
      design: sketch({ bodies: { cab: { kind: 'collegiate', level: 'directive' } }, seats: seats(11) }),
      targets: [['cab']],
    },
    'its level': {
      design: sketch({ bodies: { cab: { kind: 'collegiate', mandate: 'decision' } }, seats: seats(11) }),
      targets: [['cab']],
    },
  },
})

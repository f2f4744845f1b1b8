import type { Quorum, Seat } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'

/** `count` seats of the cabinet, each with the same fields. */
function seats(count: number, fields: Partial<Seat> = {}) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `s${String(index + 1).padStart(2, '0')}`,
      { body: 'cab', ...fields },
    ]),
  )
}

function cabinet(quorum: Quorum) {
  return { cab: { kind: 'collegiate', quorum } } as const
}

ruleTester(quorumUnreachable, {
  clean: {
    'enough are filled': sketch({ bodies: cabinet({ seats: 2 }), seats: seats(3, { status: 'filled' }) }),
    'a third of nine is three': sketch({
      bodies: cabinet({ share: 1 / 3 }),
      seats: { ...seats(9, { status: 'vacant' }), ...seats(3, { status: 'filled' }) },
    }),
    'a seat without a vote is vacant': sketch({
      bodies: cabinet({ allFilled: true }),
      seats: {
        ...seats(3, { status: 'filled' }),
        s90: { body: 'cab', function: 'observer', status: 'vacant' },
      },
    }),
    'no figures': sketch({ bodies: cabinet({ text: { en: 'Half' } }), seats: seats(3) }),
  },
  flagged: {
    'fewer than the number': {
      design: sketch({
        bodies: cabinet({ seats: 3 }),
        seats: { ...seats(4, { status: 'vacant' }), ...seats(2, { status: 'filled' }) },
      }),
      finds: [
        {
          targets: ['cab'],
          severity: 'error',
          says: 'cab cannot validly meet: it needs 3 voting members and has 2.',
        },
      ],
    },
    'more than there are seats': {
      design: sketch({ bodies: cabinet({ seats: 4 }), seats: seats(3) }),
      finds: [{ targets: ['cab'] }],
    },
    'all have to be filled, also where the list is partial': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', composition: 'partial', quorum: { allFilled: true } } },
        seats: { ...seats(3, { status: 'filled' }), s90: { body: 'cab', status: 'vacant' } },
      }),
      finds: [
        {
          targets: ['cab'],
          says: 'cab cannot validly meet: all seats must be filled, and 1 is vacant.',
        },
      ],
    },
  },
  notStated: {
    'which seats are filled': {
      design: sketch({ bodies: cabinet({ seats: 2 }), seats: seats(3) }),
      targets: [['cab']],
    },
    'a partial list': {
      design: sketch({
        bodies: { cab: { kind: 'collegiate', composition: 'partial', quorum: { seats: 4 } } },
        seats: seats(3, { status: 'filled' }),
      }),
      targets: [['cab']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { delegateWithoutRank } from './delegate-without-rank.ts'

const bodies = { cab: { kind: 'collegiate', level: 'strategic' } } as const
const seat = { body: 'cab', mayBeRepresented: true } as const

ruleTester(delegateWithoutRank, {
  clean: {
    'a minimum rank': sketch({ bodies, seats: { s1: { ...seat, minimumRank: { en: 'Vice-minister' } } } }),
    'no representative': sketch({ bodies, seats: { s1: { body: 'cab', mayBeRepresented: false } } }),
    'another level': sketch({
      bodies: { cab: { kind: 'collegiate', level: 'directive' } },
      seats: { s1: { ...seat, minimumRank: {} } },
    }),
  },
  flagged: {
    'no rank at all': {
      design: sketch({ bodies, seats: { s1: { ...seat, minimumRank: {} } } }),
      finds: [
        {
          targets: ['cab', 's1'],
          severity: 'advice',
          says: 'Anyone may sit for Member (cab): no minimum rank is asked for.',
        },
      ],
    },
  },
  notStated: { 'the rank': { design: sketch({ bodies, seats: { s1: seat } }), targets: [['cab', 's1']] } },
})

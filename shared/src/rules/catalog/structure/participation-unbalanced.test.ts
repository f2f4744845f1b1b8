import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { participationUnbalanced } from './participation-unbalanced.ts'

const bodies = { dir: { kind: 'collegiate', level: 'directive' } } as const
const from = (...sectors: ('private' | 'academia' | 'civil-society' | 'government')[]) =>
  Object.fromEntries(sectors.map((sector, index) => [`s${index}`, { body: 'dir', sector }]))

ruleTester(participationUnbalanced, {
  clean: {
    'sixty per cent': sketch({
      bodies,
      seats: from('private', 'private', 'private', 'academia', 'civil-society'),
    }),
    'two seats': sketch({ bodies, seats: from('private', 'private', 'government') }),
  },
  flagged: {
    'two of three': {
      design: sketch({ bodies, seats: from('private', 'private', 'academia', 'government') }),
      finds: [
        {
          targets: ['design'],
          severity: 'advice',
          says: 'One sector holds 67% of the 3 seats from outside government: Private sector.',
        },
      ],
    },
  },
  notStated: {
    'not all seats are listed': {
      design: sketch({
        bodies: { dir: { ...bodies.dir, composition: 'partial' } },
        seats: from('private', 'private', 'academia'),
      }),
      targets: [['design']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { institutionalLeaderMissing } from './institutional-leader-missing.ts'

const health = { id: 'health', name: { en: 'Ministry of Health' } }
const design = { participants: [health, { id: 'uni', name: { en: 'University' } }] }
const bodies = { dir: { kind: 'collegiate', level: 'directive' } } as const

ruleTester(institutionalLeaderMissing, {
  clean: {
    'its leader sits in a council': sketch({
      design,
      bodies,
      seats: { s1: { body: 'dir', role: 'institutional-leader', heldBy: { institution: 'health' } } },
    }),
    'its leader, by title, sits in its own committee': sketch({
      design,
      bodies: { own: { kind: 'collegiate', institution: 'health' } },
      seats: { s1: { body: 'own', title: { en: 'Chief digital officer' } } },
    }),
    'a body is its leader': sketch({
      design,
      bodies: { own: { role: 'institutional-leader', institution: { en: 'Ministry of health' } } },
    }),
    'nobody takes part': sketch({ design: { participants: [] } }),
  },
  flagged: {
    'the leader of another': {
      design: sketch({
        design,
        bodies,
        seats: { s1: { body: 'dir', role: 'institutional-leader', heldBy: { institution: 'uni' } } },
      }),
      finds: [
        { targets: ['health'], severity: 'warning', says: 'Ministry of Health has no digital leader.' },
      ],
    },
  },
  notStated: {
    'who takes part': { design: sketch({ bodies }), targets: [['design']] },
    'the seats of its committee': {
      design: sketch({ design, bodies: { own: { kind: 'collegiate', institution: 'health' } } }),
      targets: [['health']],
    },
  },
})

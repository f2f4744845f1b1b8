import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { coreAreaLeadNotOnDirective } from './core-area-lead-not-on-directive.ts'

const bodies = {
  dir: { kind: 'collegiate', level: 'directive' },
  lead: { level: 'operational', leads: ['infrastructure'] },
} as const
const chair = { body: 'dir', function: 'chair', heldBy: { institution: { en: 'Ministry' } } } as const

ruleTester(coreAreaLeadNotOnDirective, {
  clean: {
    'it has a seat': sketch({ bodies, seats: { s1: chair, s2: { body: 'dir', heldBy: { body: 'lead' } } } }),
    'its institution has': sketch({
      bodies: { ...bodies, lead: { ...bodies.lead, institution: { en: 'ministry' } } },
      seats: { s1: chair },
    }),
    'whoever heads it has': sketch({
      bodies,
      seats: {
        s1: { ...chair, holder: 'Ana Paz' },
        s2: { body: 'lead', function: 'head', holder: 'Ana Paz' },
      },
    }),
    'no directive council': sketch({ bodies: { lead: bodies.lead } }),
    'it leads nothing, or is directive itself': sketch({
      bodies: {
        ...bodies,
        lead: { level: 'operational', leads: [] },
        b: { ...bodies.lead, level: 'directive' },
      },
      seats: { s1: chair },
    }),
  },
  flagged: {
    'no seat': {
      design: sketch({ bodies, seats: { s1: chair } }),
      finds: [
        {
          targets: ['lead'],
          severity: 'warning',
          says: 'lead leads a core area, but has no seat at the directive level.',
          fixes: ['seat:dir'],
        },
      ],
    },
  },
  notStated: {
    'not all seats are listed': { design: sketch({ bodies }), targets: [['lead']] },
    'who sits there': {
      design: sketch({ bodies, seats: { s1: chair, s2: { body: 'dir' } } }),
      targets: [['lead']],
    },
  },
})

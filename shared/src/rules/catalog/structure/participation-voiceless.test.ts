import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { participationVoiceless } from './participation-voiceless.ts'

const bodies = {
  cab: { kind: 'collegiate', level: 'strategic' },
  council: { kind: 'collegiate', level: 'operational', mandate: 'advisory' },
} as const
const lines = ['council reports-to cab']
const seats = { s1: { body: 'cab' }, s2: { body: 'council', sector: 'academia' } } as const
const strategy = { level: 'strategic', kind: 'policy' } as const

ruleTester(participationVoiceless, {
  clean: {
    'the council is consulted': sketch({
      bodies,
      lines,
      seats,
      rows: { x: { ...strategy, cells: { cab: 'A', council: 'C' } } },
    }),
    'a seat of it does the work': sketch({
      bodies,
      lines,
      seats,
      rows: { x: { name: 'Redesign a service', cells: { cab: 'A', s2: 'R' } } },
    }),
    'no voices at all': sketch({
      bodies,
      lines,
      seats: { s1: seats.s1 },
      rows: { x: { cells: { cab: 'A' } } },
    }),
  },
  flagged: {
    'told, or consulted on other matters': {
      design: sketch({
        bodies,
        lines,
        seats,
        rows: {
          x: { ...strategy, cells: { cab: 'A', council: 'I' } },
          y: { ...strategy, cells: { cab: 'A' } },
          z: { level: 'operational', kind: 'execute', coreArea: 'infrastructure', cells: { council: 'C' } },
        },
      }),
      finds: [
        {
          targets: ['design'],
          severity: 'warning',
          says: 'Voices from outside government have no part in any decision on strategy or services.',
          fixes: ['consult:council'],
        },
      ],
    },
    'guests alone, where people drive': {
      design: sketch({
        bodies,
        lines,
        design: { approach: 'people-driven' },
        seats: { s1: seats.s1, s2: { ...seats.s2, function: 'observer' } },
        rows: { x: { ...strategy, cells: { cab: 'A', council: 'C' } } },
      }),
      finds: [
        {
          targets: ['design'],
          severity: 'error',
          says: 'Voices from outside government are guests: all of them observe or are invited.',
        },
      ],
    },
  },
  notStated: { 'an empty map': { design: sketch({ bodies, lines, seats }), targets: [['design']] } },
})

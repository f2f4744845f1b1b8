import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { crossBorderBodyNoRotation } from './cross-border-body-no-rotation.ts'

const design = { countries: ['EE', 'FI'] }
const bodies = { top: { kind: 'collegiate', level: 'strategic' } } as const
const chair = { body: 'top', function: 'chair', country: 'FI' } as const

ruleTester(crossBorderBodyNoRotation, {
  clean: {
    'it takes turns': sketch({ design, bodies, seats: { s1: { ...chair, rotates: true } } }),
    'a neutral chair': sketch({ design, bodies, seats: { s1: { body: 'top', function: 'chair' } } }),
    'chairs of both': sketch({ design, bodies, seats: { s1: chair, s2: { ...chair, country: 'EE' } } }),
    'a body of one country': sketch({
      design,
      bodies: { top: { ...bodies.top, country: 'FI' } },
      seats: { s1: chair },
    }),
    'a design of one country': sketch({ bodies, seats: { s1: chair } }),
  },
  flagged: {
    'always the same': {
      design: sketch({ design, bodies, seats: { s1: chair } }),
      finds: [
        {
          targets: ['top'],
          severity: 'advice',
          says: 'top is always chaired by the same country: Finland.',
          fixes: ['rotate'],
        },
      ],
    },
  },
})

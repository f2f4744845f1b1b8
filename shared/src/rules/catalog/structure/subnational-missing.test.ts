import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { subnationalMissing } from './subnational-missing.ts'

const bodies = { dir: { kind: 'collegiate', level: 'directive' } } as const
const seats = { s1: { body: 'dir' } } as const
const rows = { x: { name: { es: 'Publicar los servicios municipales' } } }

ruleTester(subnationalMissing, {
  clean: {
    'nothing is delivered locally': sketch({ bodies, seats, rows: { x: { name: 'Publish a service' } } }),
    'a seat of that sector': sketch({
      bodies,
      rows,
      seats: { ...seats, s2: { body: 'dir', sector: 'subnational' } },
    }),
    'a seat of that name': sketch({
      bodies,
      rows,
      seats: { ...seats, s2: { body: 'dir', title: { es: 'Federación de municipios' } } },
    }),
  },
  flagged: {
    'a decision reaches the municipalities': {
      design: sketch({ bodies, seats, rows }),
      finds: [
        {
          targets: ['design'],
          severity: 'advice',
          says: 'Services are delivered locally, but no local government has a seat.',
          fixes: ['add-seat:dir'],
        },
      ],
    },
    'a function does': {
      design: sketch({
        bodies: { dir: { ...bodies.dir, functions: [{ en: 'Support local governments' }] } },
        seats,
      }),
      finds: [{ targets: ['design'] }],
    },
  },
  notStated: { 'its seats': { design: sketch({ bodies, rows }), targets: [['design']] } },
})

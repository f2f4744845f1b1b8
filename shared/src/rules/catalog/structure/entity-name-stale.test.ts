import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { entityNameStale } from './entity-name-stale.ts'

const bodies = {
  cab: { kind: 'collegiate' },
  ogtic: { name: { es: 'Oficina Gubernamental de TIC (antes OPTIC)' } },
} as const
const heldBy = (es: string) => ({ heldBy: { institution: { es } } })

ruleTester(entityNameStale, {
  clean: {
    'linked to the body': sketch({ bodies, seats: { s1: { body: 'cab', heldBy: { body: 'ogtic' } } } }),
    'another institution': sketch({ bodies, seats: { s1: { body: 'cab', ...heldBy('Ministerio (MAP)') } } }),
    'the current name': sketch({
      bodies,
      seats: { s1: { body: 'cab', ...heldBy('Oficina Gubernamental de TIC (antes OPTIC)') } },
    }),
    'two bodies were called so': sketch({
      bodies: { ...bodies, other: { name: 'Centre (formerly OPTIC)' } },
      seats: { s1: { body: 'cab', ...heldBy('OPTIC') } },
    }),
  },
  flagged: {
    'under its former acronym': {
      design: sketch({ bodies, seats: { s1: { body: 'cab', ...heldBy('Oficina Presidencial (OPTIC)') } } }),
      finds: [
        {
          targets: ['cab', 's1'],
          severity: 'advice',
          says: '‘Oficina Presidencial (OPTIC)’ is now Oficina Gubernamental de TIC (antes OPTIC).',
          fixes: ['link:ogtic'],
        },
      ],
    },
    'a participant, under the former name': {
      design: sketch({
        bodies: { ...bodies, ogtic: { name: 'Digital Agency (formerly: Office of Technologies)' } },
        design: { participants: [{ id: 'p', name: { en: 'Office of technologies' } }] },
        seats: { s1: { body: 'cab', heldBy: { institution: 'p' } } },
      }),
      finds: [{ targets: ['cab', 's1'], fixes: ['link:ogtic'] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { financeNotAtStrategic } from './finance-not-at-strategic.ts'

const bodies = { cab: { kind: 'collegiate', level: 'strategic' } } as const
const from = (es: string) => ({ body: 'cab', heldBy: { institution: { es } } })
const health = from('Ministerio de Salud')

ruleTester(financeNotAtStrategic, {
  clean: {
    'the budget sits there': sketch({ bodies, seats: { s1: health, s2: from('Ministerio de Hacienda') } }),
    'planning sits there': sketch({ bodies, seats: { s1: health, s2: from('Ministerio de Planificación') } }),
    'a seat of that role': sketch({
      bodies,
      seats: { s1: health, s2: { body: 'cab', role: 'finance-authority' } },
    }),
    'no council at the top': sketch({ bodies: { cab: { level: 'strategic' } } }),
  },
  flagged: {
    'other institutions': {
      design: sketch({ bodies, seats: { s1: health } }),
      finds: [
        {
          targets: ['cab'],
          severity: 'advice',
          says: 'The budget authority does not sit at the top table, cab.',
          fixes: ['add-seat'],
        },
      ],
    },
  },
  notStated: {
    'its seats': { design: sketch({ bodies }), targets: [['cab']] },
    'a seat of which nothing is said': {
      design: sketch({ bodies, seats: { s1: health, s2: { body: 'cab' } } }),
      targets: [['cab']],
    },
  },
})

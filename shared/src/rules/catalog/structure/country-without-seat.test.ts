import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { countryWithoutSeat } from './country-without-seat.ts'

const design = { countries: ['EE', 'FI'] }
const bodies = { top: { kind: 'collegiate', level: 'strategic' }, fin: { country: 'FI' } } as const
const estonia = { body: 'top', country: 'EE' } as const

ruleTester(countryWithoutSeat, {
  clean: {
    'both have one': sketch({
      design,
      bodies,
      seats: { s1: estonia, s2: { body: 'top', heldBy: { body: 'fin' } } },
    }),
    'one of them observes': sketch({
      design,
      bodies,
      seats: { s1: estonia, s2: { body: 'top', country: 'FI', function: 'observer' } },
    }),
    'one country': sketch({ bodies, seats: { s1: estonia } }),
    'each country has a top of its own': sketch({
      design,
      bodies: { top: { ...bodies.top, country: 'EE' } },
      seats: { s1: estonia },
    }),
  },
  flagged: {
    'nobody sits there for it': {
      design: sketch({
        design,
        // The secretary, a shared office and an expert speak for no country.
        bodies: { ...bodies, office: {} },
        seats: {
          s1: estonia,
          s2: { body: 'top', function: 'secretary' },
          s3: { body: 'top', heldBy: { body: 'office' } },
          s4: { body: 'top', sector: 'expert' },
        },
      }),
      finds: [
        {
          targets: ['FI'],
          severity: 'error',
          says: 'Finland has no seat at the shared top table.',
          fixes: ['add-seat'],
        },
      ],
    },
  },
  notStated: {
    'the country of a seat': {
      design: sketch({ design, bodies, seats: { s1: estonia, s2: { body: 'top' } } }),
      targets: [['FI']],
    },
    'the seats': { design: sketch({ design, bodies }), targets: [['EE'], ['FI']] },
  },
})

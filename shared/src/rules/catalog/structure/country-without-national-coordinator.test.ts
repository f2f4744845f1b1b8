import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { countryWithoutNationalCoordinator } from './country-without-national-coordinator.ts'

const design = { countries: ['EE', 'FI'] }
const estonian = { role: 'national-coordinator', country: 'EE' } as const

ruleTester(countryWithoutNationalCoordinator, {
  clean: {
    'a body, and a seat': sketch({
      design,
      bodies: { a: estonian, b: { kind: 'collegiate' } },
      seats: { s1: { body: 'b', title: { en: 'National coordinator' }, country: 'FI' } },
    }),
    'a lead authority of its own': sketch({
      design,
      bodies: { a: estonian, b: { leadAuthority: true, country: 'FI' } },
    }),
    'one country': sketch({}),
  },
  flagged: {
    'one of them': {
      design: sketch({ design, bodies: { a: estonian } }),
      finds: [{ targets: ['FI'], severity: 'warning', says: 'Nobody coordinates inside Finland.' }],
    },
  },
  notStated: {
    'whose coordinator it is': {
      design: sketch({ design, bodies: { a: estonian, b: { role: 'national-coordinator' } } }),
      targets: [['FI']],
    },
  },
})

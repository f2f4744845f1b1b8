import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { leadAuthorityMultiple } from './lead-authority-multiple.ts'

const lead = { leadAuthority: true } as const

ruleTester(leadAuthorityMultiple, {
  clean: {
    one: sketch({ bodies: { a: lead, b: {} } }),
    'one for each country, and one for all': sketch({
      design: { countries: ['EE', 'FI'] },
      bodies: { a: { ...lead, country: 'EE' }, b: { ...lead, country: 'FI' }, c: lead },
    }),
  },
  flagged: {
    'two for the whole': {
      design: sketch({ bodies: { b: lead, a: lead } }),
      finds: [
        {
          targets: ['a', 'b'],
          severity: 'error',
          says: 'There are 2 lead digital authorities for the same matters: a and b.',
          fixes: ['keep:a', 'keep:b'],
        },
      ],
    },
    'areas of their own': {
      design: sketch({
        bodies: {
          a: { ...lead, coreAreas: ['infrastructure'] },
          b: { ...lead, coreAreas: ['capabilities', 'digital-government'] },
        },
      }),
      finds: [{ targets: ['a', 'b'], severity: 'warning' }],
    },
    'areas that overlap': {
      design: sketch({
        bodies: {
          a: { ...lead, coreAreas: ['infrastructure', 'capabilities'] },
          b: { ...lead, coreAreas: ['capabilities'] },
        },
      }),
      finds: [{ targets: ['a', 'b'], severity: 'error' }],
    },
    'two in one of the countries': {
      design: sketch({
        design: { countries: ['EE', 'FI'] },
        bodies: {
          a: { ...lead, country: 'EE' },
          b: { ...lead, country: 'FI' },
          c: { ...lead, country: 'FI' },
        },
      }),
      finds: [{ targets: ['b', 'c'] }],
    },
  },
})

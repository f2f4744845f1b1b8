import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { coreAreaMultipleLeads } from './core-area-multiple-leads.ts'

const lead = { level: 'operational', leads: ['infrastructure'] } as const

ruleTester(coreAreaMultipleLeads, {
  clean: {
    'one lead for each area': sketch({
      bodies: { a: lead, b: { level: 'operational', leads: ['capabilities', 'digital-government'] } },
    }),
    'a transversal body beside the lead': sketch({ bodies: { a: lead, b: { ...lead, transversal: true } } }),
    'one lead for each country': sketch({
      design: { countries: ['EE', 'FI'] },
      bodies: { a: { ...lead, country: 'EE' }, b: { ...lead, country: 'FI' } },
    }),
    'a directive body above the lead': sketch({ bodies: { a: lead, b: { ...lead, level: 'directive' } } }),
  },
  flagged: {
    'two leads of one area': {
      design: sketch({ bodies: { b: lead, a: { ...lead, leads: ['infrastructure', 'capabilities'] } } }),
      finds: [
        {
          targets: ['a', 'b', 'infrastructure'],
          severity: 'warning',
          says: '2 bodies lead the area of digital infrastructure: a and b.',
          fixes: ['keep:a', 'keep:b'],
        },
      ],
    },
  },
})

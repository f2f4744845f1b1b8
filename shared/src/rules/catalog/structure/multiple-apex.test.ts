import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { multipleApex } from './multiple-apex.ts'

const top = { kind: 'collegiate', level: 'strategic', mandate: 'decision' } as const

ruleTester(multipleApex, {
  clean: {
    'one top': sketch({ bodies: { a: top, b: top }, lines: ['b reports-to a'] }),
    'a council that advises the top': sketch({
      bodies: { a: top, b: { ...top, mandate: 'advisory' }, c: top },
      lines: ['c advises a'],
    }),
    'one for each country, and one for all': sketch({
      design: { countries: ['EE', 'FI'] },
      bodies: { a: { ...top, country: 'EE' }, b: { ...top, country: 'FI' }, c: top },
    }),
  },
  flagged: {
    'two tops of one country': {
      design: sketch({ bodies: { b: top, a: top } }),
      finds: [
        {
          targets: ['a', 'b'],
          severity: 'error',
          says: '2 strategic bodies have nobody above them: a and b.',
          fixes: [],
        },
      ],
    },
    'two tops of all countries': {
      design: sketch({ design: { countries: ['EE', 'FI'] }, bodies: { a: top, b: top } }),
      finds: [{ targets: ['a', 'b'], severity: 'warning' }],
    },
  },
})

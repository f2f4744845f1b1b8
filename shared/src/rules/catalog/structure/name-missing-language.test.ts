import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { nameMissingLanguage } from './name-missing-language.ts'

const design = { languages: ['en', 'fr'] }
const both = { en: 'Cabinet', fr: 'Cabinet' }

ruleTester(nameMissingLanguage, {
  clean: {
    'named in all': sketch({
      design,
      bodies: { a: { name: both } },
      seats: { s1: { body: 'a' }, s2: { body: 'a', title: both } },
      rows: { x: { name: both } },
    }),
  },
  flagged: {
    'a body, a seat and a row': {
      design: sketch({
        design,
        bodies: { a: { name: 'Cabinet' }, b: { name: { fr: ' ', en: '' } } },
        seats: { s1: { body: 'a', title: { fr: 'Ministre' } } },
        rows: { x: { name: { fr: 'Approuver' } } },
      }),
      finds: [
        {
          targets: ['a', 'fr'],
          severity: 'advice',
          atSubmit: 'warning',
          says: 'Cabinet has no name in French.',
        },
        { targets: ['b', 'en'] },
        { targets: ['b', 'fr'] },
        { targets: ['s1', 'en'] },
        { targets: ['x', 'en'] },
      ],
    },
  },
})

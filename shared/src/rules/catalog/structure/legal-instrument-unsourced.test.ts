import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { legalInstrumentUnsourced } from './legal-instrument-unsourced.ts'

ruleTester(legalInstrumentUnsourced, {
  clean: {
    'a date, a link or an article': sketch({
      instruments: { a: { date: '2024-01-01' }, b: { url: 'https://example.org/law' }, c: { article: '12' } },
    }),
  },
  flagged: {
    'none of them': {
      design: sketch({ instruments: { a: { url: ' ', date: null }, b: {} } }),
      finds: [
        { targets: ['a'], severity: 'advice', says: '‘a’ has no date, no link and no article.' },
        { targets: ['b'] },
      ],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { principleNotEmbodied } from './principle-not-embodied.ts'

const principle = { id: 'p', name: { en: 'Open by default' } }

ruleTester(principleNotEmbodied, {
  clean: {
    'linked to a body': sketch({
      bodies: { a: {} },
      design: { principles: [{ ...principle, embodiedBy: ['a'] }] },
    }),
    'linked to what is gone': sketch({ design: { principles: [{ ...principle, embodiedBy: ['gone'] }] } }),
    'no principles': sketch({}),
  },
  flagged: {
    'linked to nothing': {
      design: sketch({ design: { principles: [{ ...principle, embodiedBy: [] }] } }),
      finds: [
        { targets: ['p'], severity: 'advice', says: 'No body and no decision embodies ‘Open by default’.' },
      ],
    },
  },
})

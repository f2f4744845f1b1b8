import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyWithoutFunctions } from './body-without-functions.ts'

ruleTester(bodyWithoutFunctions, {
  clean: { 'one function': sketch({ bodies: { a: { functions: [{ en: 'Issue standards' }] } } }) },
  flagged: {
    'none, or none with words': {
      design: sketch({ bodies: { a: { functions: [] }, b: { functions: [{ en: ' ' }, {}] } } }),
      finds: [
        { targets: ['a'], severity: 'warning', says: 'It is not said what a is for.' },
        { targets: ['b'] },
      ],
    },
  },
  notStated: { functions: { design: sketch({ bodies: { a: {} } }), targets: [['a']] } },
})

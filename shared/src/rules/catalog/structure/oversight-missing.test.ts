import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { oversightMissing } from './oversight-missing.ts'

ruleTester(oversightMissing, {
  clean: {
    'a body of oversight': sketch({ bodies: { a: { oversight: true } } }),
    'known by its role or its name': sketch({ bodies: { a: { role: 'me-unit' } } }),
    'a line of oversight': sketch({ bodies: { a: {}, b: {} }, lines: ['a oversees b'] }),
  },
  flagged: {
    nobody: {
      design: sketch({ bodies: { a: {}, b: {} }, lines: ['a reports-to b'] }),
      finds: [{ targets: ['design'], severity: 'warning', says: 'Nobody independent checks the results.' }],
    },
  },
})

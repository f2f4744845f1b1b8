import { designFrom } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { valueUnreadable } from './value-unreadable.ts'

const design = sketch({ bodies: { a: {} } })

ruleTester(valueUnreadable, {
  clean: { 'all can be read': design },
  flagged: {
    'fields of a body and of the design': {
      design: designFrom(design.data, design.claims, [
        { target: 'a', field: 'level' },
        { target: 'a', field: 'kind' },
        { target: 'design', field: 'letterSet' },
      ]),
      finds: [
        { targets: ['a'], severity: 'warning', says: '2 values of a cannot be read: kind and level.' },
        { targets: ['design'], says: 'A value of the design cannot be read: letter set.' },
      ],
    },
  },
})

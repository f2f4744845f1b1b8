import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { levelMissing } from './level-missing.ts'

const strategic = { level: 'strategic' } as const
const directive = { level: 'directive' } as const
const operational = { level: 'operational' } as const

ruleTester(levelMissing, {
  clean: { 'a body on each level': sketch({ bodies: { a: strategic, b: directive, c: operational } }) },
  flagged: {
    'no directive level': {
      design: sketch({ bodies: { a: strategic, c: operational, x: { level: 'external' } } }),
      finds: [{ targets: ['directive'], severity: 'error', says: 'There is no directive level.' }],
    },
    'an empty design lacks all three': {
      design: sketch({}),
      finds: [{ targets: ['directive'] }, { targets: ['operational'] }, { targets: ['strategic'] }],
    },
  },
  notStated: {
    'a body without a level may be the missing one': {
      design: sketch({ bodies: { a: strategic, b: operational, c: {} } }),
      targets: [['directive']],
    },
  },
})

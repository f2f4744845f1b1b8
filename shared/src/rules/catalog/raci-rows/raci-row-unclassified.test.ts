import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { rowUnclassified } from './raci-row-unclassified.ts'

const bodies = { cab: { level: 'strategic' }, dir: { level: 'directive' } } as const
const whole = { level: 'directive', coreArea: 'all', kind: 'policy' } as const

ruleTester(rowUnclassified, {
  clean: { 'level, area and kind': sketch({ bodies, rows: { a1: whole } }) },
  flagged: {
    'nothing stated': {
      design: sketch({ bodies, rows: { a1: { name: 'Adopt it', level: null } } }),
      finds: [
        {
          targets: ['a1'],
          severity: 'warning',
          says: '‘Adopt it’ does not say its level, its core area, and its kind.',
          fixes: [],
        },
      ],
    },
    'the area alone': {
      design: sketch({ bodies, rows: { a1: { ...whole, coreArea: null } } }),
      finds: [
        {
          targets: ['a1'],
          fixes: [
            'coreArea:digital-government',
            'coreArea:capabilities',
            'coreArea:infrastructure',
            'coreArea:all',
          ],
        },
      ],
    },
    'the level alone, and a directive body answers': {
      design: sketch({ bodies, rows: { a1: { ...whole, level: null, cells: { dir: 'A' } } } }),
      finds: [{ targets: ['a1'], fixes: ['level:directive', 'level:operational'] }],
    },
    'the kind alone': {
      design: sketch({ bodies, rows: { a1: { ...whole, kind: null } } }),
      finds: [{ targets: ['a1'], fixes: [] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { tooManyWorkingGroups } from './too-many-working-groups.ts'

const group = { kind: 'collegiate', nature: 'temporary', until: '2026-01-01' } as const
const lines = ['b reports-to a', 'c reports-to a', 'd reports-to a', 'e reports-to a']

ruleTester(tooManyWorkingGroups, {
  clean: {
    'three, and one that has ended': sketch({
      bodies: { a: {}, b: group, c: group, d: group, e: { ...group, until: '2025-01-01' } },
      lines,
    }),
    'permanent ones': sketch({
      bodies: { a: {}, b: group, c: group, d: group, e: { ...group, nature: 'permanent' } },
      lines,
    }),
  },
  flagged: {
    four: {
      design: sketch({ bodies: { a: {}, b: group, c: group, d: group, e: group }, lines }),
      finds: [
        {
          targets: ['a'],
          severity: 'advice',
          says: '4 temporary groups report to a at once; more than 3 are hard to follow.',
        },
      ],
    },
  },
})

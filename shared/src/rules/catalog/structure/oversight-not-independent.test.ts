import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { oversightNotIndependent } from './oversight-not-independent.ts'

const bodies = {
  cab: { level: 'strategic', kind: 'collegiate' },
  dir: { level: 'directive' },
  audit: { level: 'directive', oversight: true },
} as const

ruleTester(oversightNotIndependent, {
  clean: {
    'beside whom it oversees': sketch({
      bodies,
      lines: ['dir reports-to cab', 'audit reports-to cab', 'audit oversees dir'],
    }),
    'under the top that it oversees': sketch({
      bodies,
      lines: ['audit reports-to cab', 'audit oversees cab'],
    }),
    'it oversees who is below': sketch({
      bodies,
      lines: ['audit reports-to cab', 'dir reports-to audit', 'audit oversees dir'],
    }),
  },
  flagged: {
    'under whom it oversees': {
      design: sketch({
        bodies: { ...bodies, unit: { level: 'directive' } },
        lines: ['dir reports-to cab', 'unit reports-to dir', 'audit reports-to unit', 'audit oversees dir'],
      }),
      finds: [
        {
          targets: ['audit', 'dir'],
          severity: 'error',
          says: 'audit oversees dir, which stands above it.',
          fixes: ['attach:cab'],
        },
      ],
    },
  },
})

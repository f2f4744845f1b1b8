import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { levelSkip } from './level-skip.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
} as const

ruleTester(levelSkip, {
  clean: {
    'through the directive level': sketch({ bodies, lines: ['op reports-to dir', 'dir reports-to cab'] }),
    'a second line reaches the directive level': sketch({
      bodies,
      lines: ['op reports-to cab', 'op reports-to dir'],
    }),
    'without a directive level that is the finding': sketch({
      bodies: { cab: bodies.cab, op: bodies.op },
      lines: ['op reports-to cab'],
    }),
    'an escalation may skip': sketch({ bodies, lines: ['op reports-to dir', 'op escalates-to cab'] }),
  },
  flagged: {
    'straight to the top': {
      design: sketch({ bodies, lines: ['op reports-to cab', 'dir reports-to cab'] }),
      finds: [
        {
          targets: ['op', 'cab'],
          severity: 'warning',
          says: 'op skips the directive level and reports straight to cab.',
          fixes: ['route:dir'],
        },
      ],
    },
    'whoever checks others stays where it is': {
      design: sketch({
        bodies: { ...bodies, op: { level: 'operational', oversight: true } },
        lines: ['op reports-to cab', 'dir reports-to cab'],
      }),
      finds: [{ targets: ['op', 'cab'], fixes: [] }],
    },
    'a directive body below is no way up': {
      design: sketch({ bodies, lines: ['op reports-to cab', 'dir reports-to op'] }),
      finds: [{ targets: ['op', 'cab'], fixes: [] }],
    },
  },
})

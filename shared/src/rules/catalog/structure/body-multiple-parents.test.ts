import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyMultipleParents } from './body-multiple-parents.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  loose: { level: 'directive' },
  op: { level: 'operational' },
} as const

ruleTester(bodyMultipleParents, {
  clean: {
    'one superior': sketch({ bodies, lines: ['op reports-to dir', 'dir reports-to cab'] }),
    'the same line twice': sketch({ bodies, lines: ['op reports-to dir', 'op reports-to dir'] }),
    'coordination is no line of command': sketch({
      bodies,
      lines: ['op reports-to dir', 'op coordinates-with loose', 'op escalates-to cab'],
    }),
    'a second line that leads nowhere': sketch({
      bodies,
      lines: ['op reports-to dir', 'op reports-to gone'],
    }),
  },
  flagged: {
    'two superiors': {
      design: sketch({ bodies, lines: ['op reports-to dir', 'op reports-to cab', 'dir reports-to cab'] }),
      finds: [
        {
          targets: ['op', 'cab', 'dir'],
          severity: 'error',
          says: 'op reports to cab and dir.',
          fixes: ['keep:cab', 'keep:dir'],
        },
      ],
    },
    'only one of them leads to the top': {
      design: sketch({ bodies, lines: ['op reports-to dir', 'op reports-to loose', 'dir reports-to cab'] }),
      finds: [{ targets: ['op', 'dir', 'loose'], fixes: ['keep:dir'] }],
    },
  },
})

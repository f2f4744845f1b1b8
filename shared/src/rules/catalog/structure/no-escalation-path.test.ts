import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { noEscalationPath } from './no-escalation-path.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  op: { level: 'operational' },
} as const

ruleTester(noEscalationPath, {
  clean: {
    'over reporting lines': sketch({ bodies, lines: ['op reports-to dir', 'dir reports-to cab'] }),
    'over both kinds': sketch({ bodies, lines: ['op escalates-to dir', 'dir reports-to cab'] }),
    'round a ring': sketch({
      bodies,
      lines: ['op reports-to dir', 'dir reports-to op', 'dir escalates-to cab'],
    }),
    'without a strategic level that is the finding': sketch({
      bodies: { dir: bodies.dir, op: bodies.op },
      lines: ['op reports-to dir'],
    }),
  },
  flagged: {
    'the way ends at the directive level': {
      design: sketch({ bodies, lines: ['op reports-to dir'] }),
      finds: [
        {
          targets: ['op'],
          severity: 'error',
          says: 'A matter that is blocked in op can never reach the strategic level.',
          fixes: ['escalate:cab'],
        },
      ],
    },
    'a line downwards is no way': {
      design: sketch({ bodies, lines: ['cab reports-to op', 'dir reports-to cab'] }),
      finds: [{ targets: ['op'], fixes: [] }],
    },
    'advice is no way': {
      design: sketch({ bodies, lines: ['op advises cab'] }),
      finds: [{ targets: ['op'] }],
    },
  },
  notStated: {
    'the level of a body on the way': {
      design: sketch({ bodies: { ...bodies, free: {} }, lines: ['op reports-to free'] }),
      targets: [['op']],
    },
  },
})

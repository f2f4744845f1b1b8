import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { levelInversion } from './level-inversion.ts'

const bodies = {
  cab: { level: 'strategic' },
  dir: { level: 'directive' },
  dir2: { level: 'directive' },
  op: { level: 'operational' },
  op2: { level: 'operational' },
  sai: { level: 'external' },
  free: {},
} as const

ruleTester(levelInversion, {
  clean: {
    'upwards and sideways': sketch({
      bodies,
      lines: ['op reports-to op2', 'op2 reports-to dir', 'dir reports-to cab'],
    }),
    'external is no level': sketch({ bodies, lines: ['cab reports-to sai', 'sai reports-to op'] }),
  },
  flagged: {
    'a directive body under an operational one': {
      design: sketch({ bodies, lines: ['dir reports-to op', 'op reports-to cab'] }),
      finds: [
        {
          targets: ['dir', 'op'],
          severity: 'error',
          says: 'dir (directive) reports to op (operational).',
          fixes: ['raise:op'],
        },
      ],
    },
    'the superior leads an area where it is': {
      design: sketch({
        bodies: { ...bodies, op: { level: 'operational', leads: ['capabilities'] } },
        lines: ['dir reports-to op'],
      }),
      finds: [{ targets: ['dir', 'op'], fixes: [] }],
    },
    'the superior is the only one of its level': {
      design: sketch({ bodies: { cab: bodies.cab, dir: bodies.dir }, lines: ['cab reports-to dir'] }),
      finds: [{ targets: ['cab', 'dir'], fixes: [] }],
    },
  },
  notStated: {
    'a level on either side': {
      design: sketch({ bodies, lines: ['free reports-to op', 'op reports-to free'] }),
      targets: [
        ['free', 'op'],
        ['op', 'free'],
      ],
    },
  },
})

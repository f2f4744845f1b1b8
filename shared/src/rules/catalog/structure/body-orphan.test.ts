import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { bodyOrphan } from './body-orphan.ts'

const cab = { level: 'strategic' } as const
const dir = { level: 'directive' } as const

ruleTester(bodyOrphan, {
  clean: {
    'everything under the top': sketch({ bodies: { cab, dir }, lines: ['dir reports-to cab'] }),
    'an external body': sketch({ bodies: { cab, sai: { level: 'external' } } }),
    'a body that advises another': sketch({
      bodies: { cab, council: { level: 'strategic', kind: 'collegiate', mandate: 'advisory' } },
      lines: ['council advises cab'],
    }),
    'two tops are a finding of their own': sketch({ bodies: { cab, other: cab } }),
    'a line that leads nowhere is a dangling reference': sketch({
      bodies: { cab, dir },
      lines: ['dir reports-to gone'],
    }),
  },
  flagged: {
    'a directive body alone': {
      design: sketch({ bodies: { cab, dir } }),
      finds: [
        { targets: ['dir'], severity: 'error', says: 'dir reports to nobody.', fixes: ['connect:cab'] },
      ],
    },
    'in the tray': {
      design: sketch({ bodies: { cab, dir: { ...dir, unplaced: true } } }),
      finds: [{ targets: ['dir'], fixes: ['connect:cab'] }],
    },
    'a strategic body that only advises, attached to nothing': {
      design: sketch({ bodies: { cab, council: { ...cab, mandate: 'advisory' } } }),
      finds: [{ targets: ['council'] }],
    },
    'a line to itself': {
      design: sketch({ bodies: { cab, dir }, lines: ['dir reports-to dir'] }),
      finds: [{ targets: ['dir'] }],
    },
    'with two tops the fix would have to guess': {
      design: sketch({ bodies: { cab, other: cab, dir } }),
      finds: [{ targets: ['dir'], fixes: [] }],
    },
  },
  notStated: {
    'a body without a level may be the top': {
      design: sketch({ bodies: { cab, free: {} } }),
      targets: [['free']],
    },
  },
})

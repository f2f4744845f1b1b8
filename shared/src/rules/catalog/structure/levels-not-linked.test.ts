import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { levelsNotLinked } from './levels-not-linked.ts'

const bodies = {
  cab: { kind: 'collegiate', level: 'strategic' },
  dir: { kind: 'collegiate', level: 'directive' },
} as const
const ministry = { heldBy: { institution: { en: 'Ministry' } } } as const
const agency = { heldBy: { institution: { en: 'Agency' } } } as const
const apart = {
  s1: { body: 'cab', function: 'chair', ...ministry },
  s2: { body: 'dir', function: 'chair', ...agency },
} as const
const lines = ['dir reports-to cab']

ruleTester(levelsNotLinked, {
  clean: {
    'an institution sits in both': sketch({
      bodies,
      lines,
      seats: { ...apart, s3: { body: 'cab', heldBy: { institution: { en: 'agency ' } } } },
    }),
    'a person sits in both': sketch({
      bodies,
      seats: {
        s1: { body: 'cab', holder: 'Ana Paz' },
        s2: { body: 'dir', holder: 'ana paz' },
      },
    }),
    'the lower council has a seat above': sketch({
      bodies,
      seats: { ...apart, s3: { body: 'cab', heldBy: { body: 'dir' } } },
    }),
    'the lower one is the secretariat': sketch({ bodies, seats: apart, lines: ['dir secretariat-of cab'] }),
    'units, and a reporting line': sketch({
      bodies: { ...bodies, dir: { level: 'directive' } },
      lines,
      seats: { s1: apart.s1 },
    }),
    'one of the levels is missing': sketch({ bodies: { cab: bodies.cab }, seats: { s1: apart.s1 } }),
  },
  flagged: {
    'councils that nobody connects': {
      design: sketch({ bodies, lines, seats: apart }),
      finds: [
        {
          targets: ['strategic', 'directive'],
          severity: 'warning',
          says: 'Nobody connects the strategic and the directive level.',
          fixes: ['seat:s2'],
        },
      ],
    },
    'units without a line': {
      design: sketch({ bodies: { a: { level: 'directive' }, b: { level: 'operational' } } }),
      finds: [{ targets: ['directive', 'operational'], fixes: [] }],
    },
  },
  notStated: {
    'not all seats are listed': {
      design: sketch({ bodies: { ...bodies, dir: { ...bodies.dir, composition: 'partial' } }, seats: apart }),
      targets: [['strategic', 'directive']],
    },
    'who sits there': {
      design: sketch({ bodies, seats: { ...apart, s3: { body: 'cab' } } }),
      targets: [['strategic', 'directive']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { coordinationBodyAdvisoryOnly } from './coordination-body-advisory-only.ts'

const dir = { kind: 'collegiate', level: 'directive', mandate: 'advisory' } as const
const members = (body: string) =>
  Object.fromEntries(
    ['A', 'B', 'C'].map((en) => [`s-${body}-${en}`, { body, heldBy: { institution: { en } } }]),
  )

ruleTester(coordinationBodyAdvisoryOnly, {
  clean: {
    'it decides': sketch({ bodies: { a: { ...dir, mandate: 'mixed' } }, seats: members('a') }),
    'another one decides': sketch({
      bodies: { a: dir, b: { ...dir, mandate: 'decision' } },
      seats: { ...members('a'), ...members('b') },
    }),
    'it answers for something': sketch({
      bodies: { a: dir },
      seats: members('a'),
      rows: { x: { cells: { a: 'A' } } },
    }),
    'there is none': sketch({ bodies: { a: dir } }),
  },
  flagged: {
    'it only advises': {
      design: sketch({ bodies: { a: dir }, seats: members('a'), rows: { x: { cells: { a: 'C' } } } }),
      finds: [
        {
          targets: ['a'],
          severity: 'advice',
          says: 'a brings the institutions together, but only advises.',
        },
      ],
    },
  },
  notStated: {
    'whether it decides': {
      design: sketch({ bodies: { a: { ...dir, mandate: null } }, seats: members('a') }),
      targets: [['a']],
    },
  },
})

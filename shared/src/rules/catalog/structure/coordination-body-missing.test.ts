import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { coordinationBodyMissing } from './coordination-body-missing.ts'

const dir = { kind: 'collegiate', level: 'directive' } as const
const from = (name: string) => ({ body: 'dir', heldBy: { institution: { en: name } } })
const two = { s1: from('A'), s2: from('B') }

ruleTester(coordinationBodyMissing, {
  clean: {
    'three institutions': sketch({ bodies: { dir }, seats: { ...two, s3: from('C') } }),
    'found, though seats are missing': sketch({
      bodies: { dir: { ...dir, composition: 'partial' } },
      seats: { ...two, s3: from('C') },
    }),
  },
  flagged: {
    'no directive council': {
      design: sketch({
        bodies: { dir: { level: 'directive' }, cab: { kind: 'collegiate', level: 'strategic' } },
      }),
      finds: [
        {
          targets: ['design'],
          severity: 'warning',
          says: 'No directive body brings the institutions together.',
        },
      ],
    },
    'two institutions, and a guest': {
      design: sketch({
        bodies: { dir, unit: { institution: { en: 'B' } } },
        seats: {
          ...two,
          s3: { body: 'dir', heldBy: { body: 'unit' } },
          s4: { ...from('C'), function: 'observer' },
        },
      }),
      finds: [{ targets: ['design'] }],
    },
  },
  notStated: {
    'its seats': { design: sketch({ bodies: { dir } }), targets: [['design']] },
    'who sits there': {
      design: sketch({ bodies: { dir }, seats: { ...two, s3: { body: 'dir' } } }),
      targets: [['design']],
    },
    'the level of a council': {
      design: sketch({ bodies: { a: { kind: 'collegiate' } } }),
      targets: [['design']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { rowsWith, sketch } from '../../../testing/sketch.ts'
import { accountableOverload } from './raci-accountable-overload.ts'

const bodies = {
  dir: { level: 'directive' },
  other: { level: 'directive' },
  sai: { level: 'external' },
  free: {},
} as const
const directive = { level: 'directive' } as const

ruleTester(accountableOverload, {
  clean: {
    '40 %': sketch({
      bodies,
      rows: { ...rowsWith('a', 2, { ...directive, cells: { dir: 'A' } }), ...rowsWith('b', 3, directive) },
    }),
    'in RAPID who agrees': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: rowsWith('a', 5, { ...directive, cells: { dir: 'A', sai: 'D' } }),
    }),
    'fewer than five rows': sketch({ bodies, rows: rowsWith('a', 4, { ...directive, cells: { dir: 'A' } }) }),
    'rows of other levels': sketch({
      bodies,
      rows: rowsWith('a', 6, { level: 'operational', cells: { dir: 'A' } }),
    }),
    'an external body': sketch({ bodies, rows: rowsWith('a', 6, { ...directive, cells: { sai: 'A' } }) }),
    'two answers without a level': sketch({ bodies, rows: rowsWith('a', 2, { cells: { free: 'A' } }) }),
  },
  flagged: {
    'in RAPID who decides': {
      design: sketch({
        bodies,
        design: { letterSet: 'rapid' },
        rows: rowsWith('a', 5, { ...directive, cells: { dir: 'D' } }),
      }),
      finds: [{ targets: ['dir'] }],
    },
    'three of five': {
      design: sketch({
        bodies,
        rows: {
          ...rowsWith('a', 3, { ...directive, cells: { dir: 'A' } }),
          ...rowsWith('b', 2, { ...directive, cells: { other: 'A' } }),
        },
      }),
      finds: [
        {
          targets: ['dir'],
          severity: 'warning',
          says: 'dir answers for 60 % of the decisions of the directive level.',
        },
      ],
    },
  },
  notStated: {
    'the level': {
      design: sketch({ bodies, rows: rowsWith('a', 5, { ...directive, cells: { free: 'A' } }) }),
      targets: [['free']],
    },
  },
})

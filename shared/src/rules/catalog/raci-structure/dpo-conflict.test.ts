import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { dpoConflict } from './dpo-conflict.ts'

const bodies = {
  dir: { level: 'directive', mandate: 'decision' },
  it: {},
  office: { role: 'dpo' },
  authority: { name: { es: 'Autoridad de Protección de Datos' } },
} as const
const policy = { personalData: true, kind: 'policy', level: 'directive' } as const

ruleTester(dpoConflict, {
  clean: {
    consulted: sketch({ bodies, rows: { x: { ...policy, cells: { dir: 'A R', office: 'C' } } } }),
    'a check is the officer’s work': sketch({
      bodies,
      rows: { x: { ...policy, kind: 'audit', cells: { dir: 'A', office: 'R' } } },
    }),
    'no personal data': sketch({
      bodies,
      rows: { x: { kind: 'policy', cells: { dir: 'A', office: 'R' } } },
    }),
    'an authority is no officer': sketch({ bodies, rows: { x: { ...policy, cells: { authority: 'A R' } } } }),
    'a task of the office itself': sketch({
      bodies,
      rows: {
        x: {
          ...policy,
          kind: 'execute',
          name: { es: 'Atender las solicitudes de derechos ARCO' },
          cells: { office: 'A R' },
        },
      },
    }),
    'the head of the office alone, or of one about data protection': sketch({
      bodies: { ...bodies, unit: { name: { fr: 'Cellule de protection des données' } } },
      seats: {
        s1: { body: 'office', function: 'head', holder: 'Ana' },
        s2: { body: 'unit', function: 'head', role: 'dpo' },
        s3: { body: 'dir', function: 'member', role: 'dpo' },
      },
    }),
    'two officials of one ministry': sketch({
      bodies,
      seats: {
        s1: { body: 'it', role: 'dpo', heldBy: { institution: { es: 'Ministerio' } } },
        s2: { body: 'it', role: 'security-officer', heldBy: { institution: { es: 'Ministerio' } } },
      },
    }),
    'the head of the officer’s own office': sketch({
      bodies,
      seats: {
        s1: { body: 'it', role: 'dpo', holder: 'Ana' },
        s2: { body: 'office', function: 'head', holder: 'Ana' },
      },
    }),
  },
  flagged: {
    'the officer also heads IT or security': {
      design: sketch({
        bodies,
        seats: {
          s1: { body: 'dir', title: { es: 'Oficial de protección de datos' }, holder: 'Ana' },
          s2: { body: 'it', function: 'head', holder: 'Ana' },
          s3: { body: 'dir', role: 'security-officer', holder: 'Ana' },
        },
      }),
      finds: [
        { targets: ['dir', 's1', 's2'], severity: 'error', fixes: [] },
        {
          targets: ['dir', 's1', 's3'],
          says: 'Oficial de protección de datos (dir) and Member (dir) are one position: the data protection officer would supervise its own decisions.',
        },
      ],
    },
    'the officer heads a unit that is there for something else': {
      design: sketch({
        bodies,
        seats: { s1: { body: 'it', function: 'head', role: 'dpo' } },
      }),
      finds: [
        {
          targets: ['it', 's1'],
          says: 'Head (it) is the data protection officer and directs it: the officer would supervise its own decisions.',
        },
      ],
    },
    'whoever heads the office is a member called head of IT': {
      design: sketch({
        bodies,
        seats: {
          s1: { body: 'office', function: 'head', holder: 'Ana Díaz' },
          s2: { body: 'dir', title: { es: 'Jefa de Informática' }, holder: 'Dra. Ana Diaz' },
        },
      }),
      finds: [{ targets: ['office', 's1', 's2'] }],
    },
    'the officer does the work beside another': {
      design: sketch({
        bodies,
        rows: { x: { ...policy, name: 'Set it', cells: { dir: 'A R', office: 'R' } } },
      }),
      finds: [
        {
          targets: ['x', 'office'],
          says: 'office would supervise its own decision on ‘Set it’, which handles personal data.',
          fixes: ['consult'],
        },
      ],
    },
    'the officer answers, and somebody else has to': {
      design: sketch({ bodies, rows: { x: { ...policy, cells: { office: 'A R' } } } }),
      finds: [{ targets: ['x', 'office'], fixes: ['move:dir'] }],
    },
  },
  notStated: {
    'the kind of the row': {
      design: sketch({ bodies, rows: { x: { ...policy, kind: null, cells: { office: 'R' } } } }),
      targets: [['x', 'office']],
    },
  },
})

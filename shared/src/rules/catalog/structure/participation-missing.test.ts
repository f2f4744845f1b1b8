import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { participationMissing } from './participation-missing.ts'

const bodies = {
  cab: { kind: 'collegiate', level: 'strategic' },
  dir: { level: 'directive' },
  table: { kind: 'collegiate', level: 'operational', mandate: 'advisory' },
} as const
const lines = ['dir reports-to cab', 'table reports-to cab']
const state = { s1: { body: 'cab', function: 'chair' }, s2: { body: 'table' } } as const

ruleTester(participationMissing, {
  clean: {
    'a seat at the strategic level': sketch({
      bodies,
      lines,
      seats: { ...state, s3: { body: 'cab', sector: 'academia' } },
    }),
    'a seat in an attached council': sketch({
      bodies,
      lines,
      seats: { ...state, s3: { body: 'table', sector: 'private', function: 'observer' } },
    }),
    'a seat known by its role': sketch({
      bodies,
      lines,
      seats: { ...state, s3: { body: 'cab', role: 'civil-society-rep' } },
    }),
    'an expert, unless people drive': sketch({
      bodies,
      lines,
      seats: { ...state, s3: { body: 'cab', sector: 'expert' } },
    }),
    'found, though not all seats are listed': sketch({
      bodies: { ...bodies, cab: { ...bodies.cab, composition: 'partial' } },
      lines,
      seats: { ...state, s3: { body: 'table', sector: 'private' } },
    }),
  },
  flagged: {
    'no approach: advice': {
      design: sketch({ bodies, lines, seats: state }),
      finds: [
        {
          targets: ['design'],
          severity: 'advice',
          says: 'No one from outside government has a seat at the strategic or directive level.',
          fixes: ['add-seat:cab', 'add-seat:table'],
        },
      ],
    },
    'people-centred: a warning': {
      design: sketch({ bodies, lines, seats: state, design: { approach: 'people-centred' } }),
      finds: [{ targets: ['design'], severity: 'warning' }],
    },
    'people-driven: an error, and experts do not count': {
      design: sketch({
        bodies,
        lines,
        seats: { ...state, s3: { body: 'cab', sector: 'expert' } },
        design: { approach: 'people-driven' },
      }),
      finds: [{ targets: ['design'], severity: 'error', fixes: [] }],
    },
    'a seat in an operational body that is no council': {
      design: sketch({
        bodies: { ...bodies, table: { ...bodies.table, mandate: 'decision' } },
        lines,
        seats: { ...state, s3: { body: 'table', sector: 'private' } },
      }),
      finds: [{ targets: ['design'] }],
    },
  },
  notStated: {
    'the seats of a council': {
      design: sketch({ bodies, lines, seats: { s1: state.s1 } }),
      targets: [['design']],
    },
  },
})

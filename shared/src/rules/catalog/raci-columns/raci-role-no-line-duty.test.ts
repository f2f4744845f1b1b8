import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { roleNoLineDuty } from './raci-role-no-line-duty.ts'

const decides = { mandate: 'decision' } as const
const cells = { cab: 'A R', leg: 'C' }

ruleTester(roleNoLineDuty, {
  clean: {
    'an adviser': sketch({ bodies: { cab: decides, leg: { mandate: 'advisory' } }, rows: { a1: { cells } } }),
    'an advisory council': sketch({
      bodies: { cab: decides, leg: { ...decides, role: 'advisory-council' } },
      rows: { a1: { cells } },
    }),
    'an observer': sketch({
      bodies: { cab: decides },
      seats: { s1: { body: 'cab', function: 'observer' } },
      rows: { a1: { cells: { cab: 'A R', s1: 'C' } } },
    }),
    'it does something elsewhere': sketch({
      bodies: { cab: decides, leg: decides },
      rows: { a1: { cells }, a2: { cells: { cab: 'A', leg: 'R' } } },
    }),
    'support is something': sketch({
      bodies: { cab: decides, leg: decides },
      design: { letterSet: 'rasci' },
      rows: { a1: { cells }, a2: { cells: { cab: 'A R', leg: 'S' } } },
    }),
    'its head does the work, in a column of its own': sketch({
      bodies: { cab: decides, leg: decides },
      seats: { s1: { body: 'leg', function: 'head' } },
      rows: { a1: { cells }, a2: { cells: { cab: 'A', s1: 'R' } } },
    }),
    'a chair, and the council answers': sketch({
      bodies: { cab: { ...decides, kind: 'collegiate' }, leg: decides },
      seats: { s1: { body: 'cab', function: 'chair' } },
      rows: { a1: { cells: { cab: 'A', leg: 'R', s1: 'C' } } },
    }),
    'in RAPID whoever recommends': sketch({
      bodies: { cab: decides, leg: decides },
      design: { letterSet: 'rapid' },
      rows: { a1: { cells: { cab: 'D P', leg: 'A' } }, a2: { cells: { cab: 'D', leg: 'R' } } },
    }),
    'in DACI the driver': sketch({
      bodies: { cab: decides, leg: decides },
      design: { letterSet: 'daci' },
      rows: { a1: { cells: { cab: 'A', leg: 'C' } }, a2: { cells: { cab: 'A', leg: 'D' } } },
    }),
    'an opinion that binds': sketch({
      bodies: { cab: decides, leg: decides },
      rows: { a1: { cells: { cab: 'A R', leg: 'C!' } } },
    }),
    'who guards personal data': sketch({
      bodies: { cab: decides, leg: { ...decides, name: { fr: 'Autorité de protection des données' } } },
      seats: { s1: { body: 'cab', title: { en: 'DPO' } } },
      rows: { a1: { cells: { ...cells, s1: 'C' } } },
    }),
    'only told': sketch({
      bodies: { cab: decides, leg: decides },
      rows: { a1: { cells: { cab: 'A R', leg: 'I' } } },
    }),
  },
  flagged: {
    'a body that decides is only asked': {
      design: sketch({ bodies: { cab: decides, leg: decides }, rows: { a1: { cells } } }),
      finds: [
        {
          targets: ['leg'],
          severity: 'advice',
          says: 'leg never does or decides: it is only consulted.',
          fixes: ['advisory'],
        },
      ],
    },
    'in RAPID who only gives input': {
      design: sketch({
        bodies: { cab: decides, leg: decides },
        design: { letterSet: 'rapid' },
        rows: { a1: { cells: { cab: 'D P', leg: 'I' } } },
      }),
      finds: [{ targets: ['leg'] }],
    },
    'a member, and the council answers': {
      design: sketch({
        bodies: { cab: { ...decides, kind: 'collegiate' }, leg: decides },
        seats: { s1: { body: 'cab' } },
        rows: { a1: { cells: { cab: 'A', leg: 'R', s1: 'C' } } },
      }),
      finds: [{ targets: ['s1'], fixes: [] }],
    },
    'the apex decides': {
      design: sketch({
        bodies: { cab: decides, leg: { ...decides, level: 'strategic' } },
        rows: { a1: { cells } },
      }),
      finds: [{ targets: ['leg'], fixes: [] }],
    },
  },
  notStated: {
    'the mandate': {
      design: sketch({ bodies: { cab: decides, leg: {} }, rows: { a1: { cells } } }),
      targets: [['leg']],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { personalDataWithoutDpo } from './personal-data-without-dpo.ts'

const bodies = { dir: {}, dpo: { role: 'dpo' } } as const
const x = { name: 'Run the register', personalData: true, cells: { dir: 'A R' } }

ruleTester(personalDataWithoutDpo, {
  clean: {
    'the officer is consulted': sketch({ bodies, rows: { x: { ...x, cells: { dir: 'A R', dpo: 'C' } } } }),
    'an authority is consulted': sketch({
      bodies: { dir: {}, pdp: { name: { pt: 'Autoridade Nacional de Proteção de Dados' } } },
      rows: { x: { ...x, cells: { dir: 'A R', pdp: 'C' } } },
    }),
    'the post of the officer is consulted': sketch({
      bodies,
      seats: { s: { body: 'dpo', function: 'head' } },
      rows: { x: { ...x, cells: { dir: 'A R', s: 'C' } } },
    }),
    'in RAPID the officer gives input': sketch({
      bodies,
      design: { letterSet: 'rapid' },
      rows: { x: { ...x, cells: { dir: 'D P', dpo: 'I' } } },
    }),
    'no personal data': sketch({
      bodies,
      rows: { x: { ...x, personalData: false }, y: { cells: { dir: 'A' } } },
    }),
  },
  flagged: {
    'nobody of data protection': {
      design: sketch({ bodies, rows: { x } }),
      finds: [
        {
          targets: ['x'],
          severity: 'warning',
          says: '‘Run the register’ handles personal data, but data protection is not consulted.',
          fixes: ['consult:dpo'],
        },
      ],
    },
    'told afterwards': {
      design: sketch({ bodies, rows: { x: { ...x, cells: { dir: 'A R', dpo: 'I' } } } }),
      finds: [{ targets: ['x'] }],
    },
  },
})

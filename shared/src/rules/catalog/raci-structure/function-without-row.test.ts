import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { functionWithoutRow } from './function-without-row.ts'

const agenda = { es: 'Formular y proponer la Agenda Digital con metas e indicadores' }
const forums = { es: 'Recomendar posiciones nacionales en foros internacionales' }
const approve = { name: { es: 'Aprobar la Agenda Digital' }, cells: { cab: 'R' } }

ruleTester(functionWithoutRow, {
  clean: {
    'a row speaks of the same': sketch({ bodies: { cab: { functions: [agenda] } }, rows: { x: approve } }),
    'a seat of the body has it': sketch({
      bodies: { cab: { functions: [agenda] } },
      seats: { s: { body: 'cab' } },
      rows: { x: { ...approve, cells: { s: 'A' } } },
    }),
    'an adviser is consulted': sketch({
      bodies: { cab: { functions: [agenda], mandate: 'advisory' } },
      rows: { x: { ...approve, cells: { cab: 'C' } } },
    }),
    'a row of others is about the same thing': sketch({
      bodies: { cab: { functions: [forums] }, dir: { functions: [] } },
      rows: {
        x: { name: { es: 'Recomendar las posiciones nacionales en los foros' }, cells: { dir: 'R' } },
      },
    }),
    'in DACI the driver, in RAPID whoever decides': sketch({
      bodies: { cab: { functions: [agenda] } },
      design: { letterSet: 'rapid' },
      rows: { x: { ...approve, cells: { cab: 'D' } } },
    }),
    'none, which has a rule of its own': sketch({ bodies: { cab: { functions: [] } }, rows: { x: approve } }),
  },
  flagged: {
    'another body has the row, or it is only consulted': {
      design: sketch({
        bodies: {
          cab: { functions: [agenda, forums], level: 'strategic', mandate: 'decision' },
          dir: { functions: [agenda] },
        },
        rows: { x: approve, y: { name: agenda, cells: { dir: 'C' } } },
      }),
      finds: [
        {
          targets: ['cab'],
          severity: 'advice',
          atSubmit: 'warning',
          says: 'A function of cab appears nowhere in the map: ‘Recomendar posiciones nacionales en foros internacionales’.',
          fixes: ['add-rows'],
        },
        { targets: ['dir'], fixes: [] },
      ],
    },
  },
  notStated: {
    'the functions': { design: sketch({ bodies: { cab: {} }, rows: { x: approve } }), targets: [['cab']] },
    'the map has not been begun': {
      design: sketch({ bodies: { cab: { functions: [agenda] } } }),
      targets: [['cab']],
    },
  },
})

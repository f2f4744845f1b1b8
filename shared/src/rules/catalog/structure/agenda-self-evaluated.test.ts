import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { agendaSelfEvaluated } from './agenda-self-evaluated.ts'

const bodies = {
  agency: { level: 'directive', mandate: 'decision' },
  audit: { level: 'directive', mandate: 'decision', oversight: true },
} as const
const run = { name: { es: 'Ejecutar la Agenda Digital' }, kind: 'execute', cells: { agency: 'A R' } } as const
const evaluate = { name: { es: 'Evaluar la Agenda Digital' }, kind: 'audit' } as const

ruleTester(agendaSelfEvaluated, {
  clean: {
    'somebody else evaluates': sketch({
      bodies,
      rows: { run, eval: { ...evaluate, cells: { audit: 'A R' } } },
    }),
    'somebody else evaluates too': sketch({
      bodies,
      rows: {
        run,
        eval: { ...evaluate, cells: { agency: 'A R' } },
        eval2: { ...evaluate, cells: { audit: 'A R' } },
      },
    }),
    'other matters': sketch({
      bodies,
      rows: {
        run: { ...run, name: 'Run the network' },
        eval: { ...evaluate, name: 'Audit the network', cells: { agency: 'A R' } },
      },
    }),
    'approving is not carrying out': sketch({
      bodies,
      rows: { run: { ...run, kind: 'policy' }, eval: { ...evaluate, cells: { agency: 'A R' } } },
    }),
  },
  flagged: {
    'the same body does both': {
      design: sketch({ bodies, rows: { run, eval: { ...evaluate, cells: { agency: 'A R' } } } }),
      finds: [
        {
          targets: ['agency'],
          severity: 'warning',
          says: 'agency evaluates the agenda that it carries out, and nobody else does.',
          fixes: ['move:audit'],
        },
      ],
    },
    'a review by its name alone': {
      design: sketch({
        bodies,
        rows: {
          run: { ...run, name: 'Carry out the digital strategy' },
          eval: { name: 'Review the digital strategy', cells: { agency: 'R' } },
        },
      }),
      finds: [{ targets: ['agency'] }],
    },
  },
})

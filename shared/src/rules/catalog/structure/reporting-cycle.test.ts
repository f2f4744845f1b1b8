import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { reportingCycle } from './reporting-cycle.ts'

const bodies = { a: {}, b: {}, c: {}, d: {} }

ruleTester(reportingCycle, {
  clean: {
    'a tree': sketch({ bodies, lines: ['a reports-to b', 'b reports-to c', 'd reports-to c'] }),
    'two ways to the same top': sketch({
      bodies,
      lines: ['a reports-to b', 'a reports-to c', 'b reports-to d', 'c reports-to d'],
    }),
    'coordination goes both ways': sketch({
      bodies,
      lines: ['a coordinates-with b', 'b coordinates-with a'],
    }),
  },
  flagged: {
    'a ring starts at its smallest id and follows the lines': {
      design: sketch({
        bodies,
        lines: ['c reports-to a', 'b reports-to c', 'a reports-to b', 'd reports-to b'],
      }),
      finds: [
        {
          targets: ['a', 'b', 'c'],
          severity: 'error',
          says: 'The reporting lines go round in a ring: a → b → c → a.',
          fixes: [],
        },
      ],
    },
    'the top is let go, where there is none yet': {
      design: sketch({
        bodies: { a: { level: 'operational' }, b: { level: 'directive' }, c: { level: 'strategic' } },
        lines: ['a reports-to b', 'b reports-to c', 'c reports-to a'],
      }),
      finds: [{ targets: ['a', 'b', 'c'], fixes: ['cut:c:a'] }],
    },
    'two rings': {
      design: sketch({
        bodies,
        lines: ['a reports-to b', 'b reports-to a', 'c reports-to d', 'd reports-to c'],
      }),
      finds: [{ targets: ['a', 'b'] }, { targets: ['c', 'd'] }],
    },
    'rings that share a body': {
      design: sketch({
        bodies,
        lines: ['a reports-to b', 'b reports-to a', 'b reports-to c', 'c reports-to b'],
      }),
      finds: [{ targets: ['a', 'b'] }, { targets: ['b', 'c'] }],
    },
    'to itself': {
      design: sketch({ bodies, lines: ['d reports-to d'] }),
      finds: [{ targets: ['d'], says: 'd reports to itself.', fixes: ['cut:d:d'] }],
    },
  },
})

import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { accountableMandateUnknown } from './accountable-mandate-unknown.ts'

ruleTester(accountableMandateUnknown, {
  clean: {
    'a stated mandate': sketch({
      bodies: { a: { mandate: 'advisory' } },
      rows: { a1: { cells: { a: 'A' } } },
    }),
    'a body that answers for nothing': sketch({ bodies: { a: {} }, rows: { a1: { cells: { a: 'R' } } } }),
  },
  flagged: {
    'no mandate, one for each row': {
      design: sketch({
        bodies: { ogtic: { mandate: null } },
        rows: { a1: { name: 'Run the portal', cells: { ogtic: 'A' } }, a2: { cells: { ogtic: 'A R' } } },
      }),
      finds: [
        {
          targets: ['a1', 'ogtic'],
          severity: 'warning',
          atSubmit: 'error',
          says: 'State whether ogtic, which is accountable for ‘Run the portal’, decides or advises.',
          fixes: ['decision', 'mixed'],
        },
        { targets: ['a2', 'ogtic'] },
      ],
    },
  },
})

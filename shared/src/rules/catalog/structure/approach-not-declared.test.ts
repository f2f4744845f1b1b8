import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { approachNotDeclared } from './approach-not-declared.ts'

ruleTester(approachNotDeclared, {
  clean: { declared: sketch({ design: { approach: 'people-driven' } }) },
  flagged: {
    'not declared': {
      design: sketch({ design: { approach: null } }),
      finds: [
        {
          targets: ['design'],
          severity: 'warning',
          says: 'The design does not say which approach guides it.',
          fixes: ['government-centred', 'people-centred'],
        },
      ],
    },
  },
})

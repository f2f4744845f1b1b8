import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { leadAuthorityMissing } from './lead-authority-missing.ts'

ruleTester(leadAuthorityMissing, {
  clean: {
    'a body is marked': sketch({ bodies: { a: { leadAuthority: true } } }),
    'a body has the role': sketch({ bodies: { a: { role: 'lead-authority' } } }),
  },
  flagged: {
    'no mark and no role': {
      design: sketch({
        bodies: {
          map: { level: 'directive', mandate: 'decision' },
          committee: { kind: 'collegiate', level: 'directive', mandate: 'decision' },
          sec: { level: 'directive', mandate: 'advisory' },
        },
      }),
      finds: [
        {
          targets: ['design'],
          severity: 'error',
          says: 'There is no lead digital authority.',
          fixes: ['mark:map'],
        },
      ],
    },
    'the role, but marked otherwise': {
      design: sketch({ bodies: { a: { role: 'lead-authority', leadAuthority: false } } }),
      finds: [{ targets: ['design'] }],
    },
  },
})

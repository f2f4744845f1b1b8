import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { leadAuthorityNoLevers } from './lead-authority-no-levers.ts'

const bodies = { lead: { leadAuthority: true }, other: {} } as const
const spend = { name: 'Approve the purchase', kind: 'approve-spend' } as const

ruleTester(leadAuthorityNoLevers, {
  clean: {
    'it answers for a standard': sketch({ bodies, rows: { x: { kind: 'standard', cells: { lead: 'A' } } } }),
    'its opinion on spending binds': sketch({
      bodies,
      rows: { x: { ...spend, cells: { lead: 'C!', other: 'A' } } },
    }),
    'it approves initiatives': sketch({
      bodies,
      rows: { x: { name: 'Approve digital projects', kind: 'policy', cells: { lead: 'A' } } },
    }),
    'it is no lead authority': sketch({ bodies: { other: {} }, rows: { x: { cells: { other: 'R' } } } }),
  },
  flagged: {
    'an opinion that does not bind, and a part in other matters': {
      design: sketch({
        bodies,
        rows: {
          x: { ...spend, cells: { lead: 'C', other: 'A' } },
          y: { name: 'Run it', kind: 'execute', cells: { lead: 'A R' } },
          z: { ...spend, name: 'Approve the budget', cells: { other: 'A' } },
        },
      }),
      finds: [
        {
          targets: ['lead'],
          severity: 'warning',
          says: 'lead is the lead digital authority, but holds no lever: it neither approves, checks nor sets standards.',
          fixes: ['agree:z'],
        },
      ],
    },
  },
  notStated: {
    'the kind of what it answers for': {
      design: sketch({ bodies, rows: { x: { name: 'Run it', cells: { lead: 'A' } } } }),
      targets: [['lead']],
    },
    'an empty map': { design: sketch({ bodies }), targets: [['lead']] },
  },
})

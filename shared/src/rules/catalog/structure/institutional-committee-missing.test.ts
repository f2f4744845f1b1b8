import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { institutionalCommitteeMissing } from './institutional-committee-missing.ts'

const design = {
  participants: [
    { id: 'health', name: { en: 'Ministry of Health' } },
    { id: 'uni', name: { en: 'University' } },
  ],
}
const committee = { kind: 'collegiate', role: 'institutional-committee' } as const

ruleTester(institutionalCommitteeMissing, {
  clean: {
    'it has one': sketch({ design, bodies: { own: { ...committee, institution: 'health' } } }),
    'it chairs one': sketch({
      design,
      bodies: { own: committee },
      seats: { s1: { body: 'own', function: 'chair', heldBy: { institution: 'health' } } },
    }),
    'nobody takes part': sketch({ design: { participants: [] } }),
  },
  flagged: {
    'that of another': {
      design: sketch({ design, bodies: { own: { ...committee, institution: 'uni' } } }),
      finds: [
        { targets: ['health'], severity: 'advice', says: 'Ministry of Health has no digital committee.' },
      ],
    },
  },
  notStated: { 'who takes part': { design: sketch({}), targets: [['design']] } },
})

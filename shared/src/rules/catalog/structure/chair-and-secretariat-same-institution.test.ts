import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { chairAndSecretariatSameInstitution } from './chair-and-secretariat-same-institution.ts'

const bodies = { cab: { kind: 'collegiate' }, min: {}, sec: {} } as const
const chair = { body: 'cab', function: 'chair', heldBy: { body: 'min' } } as const

ruleTester(chairAndSecretariatSameInstitution, {
  clean: {
    'another body is the secretariat': sketch({
      bodies: { ...bodies, sec: { institution: { en: 'Treasury' } } },
      seats: { s1: chair },
      lines: ['sec secretariat-of cab'],
    }),
    'no secretariat': sketch({ bodies, seats: { s1: chair } }),
    'the same position is another finding': sketch({
      bodies,
      seats: { s1: chair, s2: { ...chair, function: 'secretary' } },
    }),
  },
  flagged: {
    'the chair is the secretariat': {
      design: sketch({ bodies, seats: { s1: chair }, lines: ['min secretariat-of cab'] }),
      finds: [
        { targets: ['cab'], severity: 'advice', says: 'One institution chairs cab and is its secretariat.' },
      ],
    },
    'a unit of the same ministry, by name': {
      design: sketch({
        bodies: { ...bodies, sec: { institution: { en: 'Ministry' } } },
        seats: { s1: { ...chair, heldBy: { institution: { en: 'Ministry' } } } },
        lines: ['sec secretariat-of cab'],
      }),
      finds: [{ targets: ['cab'] }],
    },
    'two officials of one ministry': {
      design: sketch({
        bodies,
        seats: {
          s1: { ...chair, title: { en: 'Minister' } },
          s2: { ...chair, function: 'secretary', title: { en: 'Director' } },
        },
      }),
      finds: [{ targets: ['cab'] }],
    },
  },
  notStated: {
    'who chairs': {
      design: sketch({
        bodies,
        seats: { s1: { body: 'cab', function: 'chair' } },
        lines: ['sec secretariat-of cab'],
      }),
      targets: [['cab']],
    },
  },
})

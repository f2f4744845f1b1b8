import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { activityWording } from './raci-activity-wording.ts'

ruleTester(activityWording, {
  clean: {
    'one action': sketch({
      rows: { a1: { name: 'Approve the budget' }, a2: { name: { es: 'Aprobar el presupuesto' } } },
    }),
    'a verb in one of the languages': sketch({
      rows: { a1: { name: { en: 'Budget', es: 'Aprobar el presupuesto' } } },
    }),
    'a language that cannot be read for verbs, or no name': sketch({
      rows: { a1: { name: { qu: 'Qullqi' } }, a2: { name: {} } },
    }),
  },
  flagged: {
    'no verb': {
      design: sketch({
        design: { languages: ['es', 'en'] },
        rows: { a1: { name: { es: 'Marco de interoperabilidad', en: 'Interoperability framework' } } },
      }),
      finds: [
        {
          targets: ['a1'],
          severity: 'advice',
          says: '‘Interoperability framework’ has no verb: write one action that starts with a verb.',
        },
      ],
    },
    'two verbs in the primary language': {
      design: sketch({
        design: { languages: ['es', 'en'] },
        rows: { a1: { name: { en: 'Publish the list', es: 'Aprobar y publicar la lista' } } },
      }),
      finds: [
        {
          targets: ['a1'],
          says: '‘Publish the list’ joins more than one action: write each in a row of its own.',
        },
      ],
    },
  },
})

import { templates as en } from '../i18n/en/templates.ts'
import { templates as es } from '../i18n/es/templates.ts'
import { templates as fr } from '../i18n/fr/templates.ts'
import { templates as pt } from '../i18n/pt/templates.ts'
import { defineTemplate } from './defineTemplate.ts'

/** The smallest start: one strategic body to name, so that nobody faces a blank page. */
export const empty = defineTemplate<{ readonly body: string }>({
  id: 'empty',
  title: 'templates.empty.title',
  description: 'templates.empty.description',
  words: { es: es.empty, en: en.empty, pt: pt.empty, fr: fr.empty },
  commands: ({ id, text, order }) => [
    {
      type: 'addBody',
      parentId: null,
      order: order(),
      body: { id: id('body'), name: text((words) => words.body), kind: 'collegiate', level: 'strategic' },
    },
  ],
})

import type { GovernanceDesign } from '../model/index.ts'
import type { Template } from './defineTemplate.ts'
import file from './examples/dominican-republic-2022.json' with { type: 'json' }

/** The worked example: a real structure at a stated day, in its own languages and with its own ids. */
export const dominicanRepublic2022: Template = {
  id: 'dominican-republic-2022',
  title: 'templates.dominicanRepublic2022.title',
  description: 'templates.dominicanRepublic2022.description',
  build(_newId, _languages, title) {
    const design = file as unknown as GovernanceDesign
    return Object.values(title).some((words) => words !== '') ? { ...design, title } : design
  },
}

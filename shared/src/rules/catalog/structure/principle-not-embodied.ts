import { defineRule } from '../../defineRule.ts'

/** A principle that is linked to nothing. Links that lead nowhere are dangling references first. */
export const principleNotEmbodied = defineRule({
  id: 'principle-not-embodied',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['own'],
  *check(design) {
    for (const { id, embodiedBy } of design.principles) {
      if (embodiedBy.length > 0) continue
      yield { message: 'none', data: { principle: { name: id } }, targets: [id] }
    }
  },
})

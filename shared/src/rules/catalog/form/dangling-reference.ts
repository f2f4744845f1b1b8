import { defineRule, type Flag } from '../../defineRule.ts'
import { type References, referencesOf } from '../../readings/references.ts'

/**
 * Ids that do not exist, or are of the wrong kind: one finding for each thing that refers, with all that it
 * refers to in vain. An assignment has no id of its own: its two ends name it. For the columns the design
 * refers. An activity that verifies itself refers to the wrong thing. Targets of waivers are left alone: a
 * waiver may outlive what it was given for.
 */
export const danglingReference = defineRule({
  id: 'dangling-reference',
  family: 'form',
  scope: 'thing',
  severity: 'error',
  sources: ['own'],
  *check(id, design) {
    for (const references of referencesOf(design, id)) yield flagOf(references)
  },
})

function flagOf({ owner, targets, missing, mend }: References): Flag {
  const ids = missing.join(', ')
  return {
    message: owner,
    data: { thing: { name: targets[0] as string }, ids, count: missing.length },
    targets,
    fixes: mend ? [{ id: 'forget', label: owner, data: { ids }, commands: () => mend }] : [],
  }
}

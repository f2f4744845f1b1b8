import type { Activity, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { hasVerb, joinsVerbs, type LangWithVerbs, languagesWithVerbs } from '../../readings/verbs.ts'

/**
 * A label without a verb in any of the languages that can be read for one, or whose first such language, in
 * the design's order, joins two verbs with "and". How to split a row is for people to say.
 */
export const activityWording = defineRule({
  id: 'raci-activity-wording',
  family: 'raci-rows',
  scope: 'row',
  severity: 'advice',
  sources: ['RACI-GERA'],
  *check(activity, design) {
    const labels = labelsOf(activity, design)
    const [primary] = labels
    if (!primary) return
    const answer = { data: { activity: { name: activity.id } }, targets: [activity.id] }
    if (labels.every(([lang, label]) => !hasVerb(label, lang))) yield { message: 'noVerb', ...answer }
    else if (joinsVerbs(primary[1], primary[0])) yield { message: 'severalVerbs', ...answer }
  },
})

/** The label in the languages that can be read for verbs, those of the design first. */
function labelsOf({ name }: Activity, design: Design): [LangWithVerbs, string][] {
  const own = design.languages.filter((lang) => languagesWithVerbs.includes(lang as LangWithVerbs))
  return [...new Set([...(own as LangWithVerbs[]), ...languagesWithVerbs])]
    .map((lang): [LangWithVerbs, string] => [lang, name[lang]?.trim() ?? ''])
    .filter(([, label]) => label !== '')
}

import { type Activity, areas, type Design, frameworkLevels } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { bodiesWith } from '../../readings/letters.ts'

/** A row whose level, core area or kind is not stated: one finding for the row, with all that is missing. */
export const rowUnclassified = defineRule({
  id: 'raci-row-unclassified',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  sources: ['own'],
  *check(activity, design) {
    const missing = (['level', 'coreArea', 'kind'] as const).filter((field) => activity[field] == null)
    if (missing.length === 0) return
    yield {
      message: 'missing',
      data: {
        activity: { name: activity.id },
        missing: { words: missing.map((field) => `rules.words.classification.${field}`) },
      },
      targets: [activity.id],
      fixes: missing.length === 1 ? classify(design, activity, missing[0] as 'level') : [],
    }
  },
})

/** The values to choose from, where one answer completes the row. */
function classify(design: Design, activity: Activity, field: 'level' | 'coreArea' | 'kind'): Fix[] {
  if (field === 'kind') return []
  const values = field === 'level' ? levelsFor(design, activity) : [...areas, 'all']
  const word = field === 'level' ? 'common.level' : 'common.area'
  return values.map((value) => ({
    id: `${field}:${value}`,
    label: field,
    data: { value: { word: `${word}.${value}` } },
    commands: () => [{ type: 'setField', collection: 'activities', id: activity.id, field, value }],
  }))
}

/** A strategic decision asks for someone at that level who answers for it. */
function levelsFor(design: Design, { id }: Activity): readonly string[] {
  const answering = bodiesWith(design, id, 'accountable')
  const mayBeStrategic = answering.every((body) => body.level === 'strategic')
  return frameworkLevels.filter((level) => level !== 'strategic' || mayBeStrategic)
}
